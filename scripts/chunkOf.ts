interface ModuleInfo {
  readonly importedIds: readonly string[];
  readonly dynamicallyImportedIds: readonly string[];
}
interface ModuleGraph {
  getModuleInfo(id: string): ModuleInfo | null;
}

const ENTRY = 'src/main.tsx';
/** Loads the views on demand. */
const VIEWS = 'src/app/viewQuery.ts';

let chunks: ReadonlyMap<string, string> | null = null;

/**
 * The file of the build for a module of the page itself, or for one that several views are made of; null for the
 * others. Left to itself the bundler makes a file for each set of views that share a module: a dozen small ones, that
 * each cost a request and compress badly.
 */
export function chunkOf(id: string, graph: ModuleGraph): string | null {
  chunks ??= assign(graph);
  return chunks.get(id) ?? null;
}

function assign(graph: ModuleGraph): ReadonlyMap<string, string> {
  const root = process.cwd().replaceAll('\\', '/');
  const views = graph.getModuleInfo(`${root}/${VIEWS}`)?.dynamicallyImportedIds ?? [];
  const users = new Map<string, number>();
  for (const view of views) {
    for (const id of reach(view, graph)) users.set(id, (users.get(id) ?? 0) + 1);
  }
  const shared = [...users].filter(([, count]) => count > 1);
  return new Map([
    ...shared.map(([id]) => [id, 'views'] as const),
    ...[...reach(`${root}/${ENTRY}`, graph)].map((id) => [id, 'main'] as const),
  ]);
}

/** The modules that one imports, and they import, and so on; but for those loaded on demand. */
function reach(entry: string, graph: ModuleGraph): ReadonlySet<string> {
  const modules = new Set([entry]);
  for (const id of modules) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) modules.add(imported);
  }
  return modules;
}
