import { datasetAssembler, type CarriedDataset } from './assembleDataset';
import { datasetMessages } from './datasetMessages';
import { readDataset } from './readDataset';

/** Reads a dataset file in the thread that asks, as a worker would for it. */
export async function readHere(file: Blob): Promise<CarriedDataset> {
  const assemble = datasetAssembler();
  const read = await readDataset(await file.arrayBuffer());
  let carried: CarriedDataset = { atlas: null, readAs: null, problem: read.problem };
  for (const message of datasetMessages(read)) carried = assemble(message) ?? carried;
  return carried;
}
