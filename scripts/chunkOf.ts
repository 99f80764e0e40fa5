interface ModuleInfo {
  readonly importedIds: readonly string[];
  readonly dynamicallyImportedIds: readonly string[];
}
interface ModuleGraph {
  getModuleInfo(id: string): ModuleInfo | null;
}

const ENTRY = 'src/main.tsx';
/** Loads the views on demand. */
const VIEWS = 'src/app/views.tsx';

/** In the order in which they take the modules that theirs import. */
export const CHUNK_KINDS = ['page', 'shared', 'parts', 'view'] as const;
type ChunkKind = (typeof CHUNK_KINDS)[number];

interface Chunk {
  readonly kind: ChunkKind;
  readonly name: string;
}

let chunks: ReadonlyMap<string, Chunk> | null = null;

/**
 * The file of the build for a module of the page itself or of a view; null for the others. A view is at most four files:
 * what the first view and others are made of, what only others are, what only it is made of, and what else of it is loaded
 * without it; the first view brings nothing that only others need. Left to itself the bundler makes a file for each set of
 * files that share a module: a dozen small ones, that each cost a request and compress badly. Styles that are shared are
 * the page's own, for the same reason.
 */
export function chunkOf(id: string, kind: ChunkKind, graph: ModuleGraph): string | null {
  chunks ??= assign(graph);
  const chunk = chunks.get(id);
  return chunk?.kind === kind ? chunk.name : null;
}

function assign(graph: ModuleGraph): ReadonlyMap<string, Chunk> {
  const root = process.cwd().replaceAll('\\', '/');
  const entry = `${root}/${ENTRY}`;
  const views = graph.getModuleInfo(`${root}/${VIEWS}`)?.dynamicallyImportedIds ?? [];
  const modulesOfViews = views.map((view) => reach(view, graph));
  const modulesOfPage = reach(entry, graph);
  const page: Chunk = { kind: 'page', name: 'main' };
  const chunks = new Map<string, Chunk>();
  for (const [index, view] of views.entries()) {
    const name = nameOf(view);
    const elsewhere = reachOnDemand(entry, view, graph);
    for (const id of modulesOfViews[index] ?? []) {
      const isShared = modulesOfViews.some((others, other) => other !== index && others.has(id));
      const isOfFirst = modulesOfViews[0]?.has(id) === true;
      if (isShared) chunks.set(id, { kind: 'shared', name: isOfFirst ? 'views' : 'views-rest' });
      else if (elsewhere.has(id)) chunks.set(id, { kind: 'parts', name: `${name}-parts` });
      else chunks.set(id, { kind: 'view', name });
    }
  }
  for (const id of modulesOfPage) chunks.set(id, page);
  for (const [id, { kind }] of chunks) {
    if (id.endsWith('.css') && kind === 'shared') chunks.set(id, page);
  }
  return chunks;
}

function nameOf(id: string): string {
  return id.split('/').at(-1)?.split('.')[0] ?? '';
}

/** The modules that one imports, and they import, and so on; but for those loaded on demand. */
function reach(entry: string, graph: ModuleGraph): ReadonlySet<string> {
  const modules = new Set([entry]);
  for (const id of modules) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) modules.add(imported);
  }
  return modules;
}

/** All modules that a page may come to load without ever showing one view. */
function reachOnDemand(entry: string, view: string, graph: ModuleGraph): ReadonlySet<string> {
  const modules = new Set([entry]);
  for (const id of modules) {
    const { importedIds = [], dynamicallyImportedIds = [] } = graph.getModuleInfo(id) ?? {};
    for (const next of [...importedIds, ...dynamicallyImportedIds]) {
      if (next !== view) modules.add(next);
    }
  }
  return modules;
}
