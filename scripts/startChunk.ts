interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const ENTRY = 'src/main.tsx';

let reached: ReadonlySet<string> | null = null;

/**
 * The file of the build for a module of the page itself, null for one that is loaded on demand. Left to itself the
 * bundler makes a file for each set of views that share a module: a dozen small ones, that each cost a request and
 * compress badly.
 */
export function startChunk(id: string, graph: ModuleGraph): string | null {
  reached ??= reach(`${process.cwd().replaceAll('\\', '/')}/${ENTRY}`, graph);
  return reached.has(id) ? 'main' : null;
}

/** The modules that one imports, and they import, and so on; but for those loaded on demand. */
function reach(entry: string, graph: ModuleGraph): ReadonlySet<string> {
  const modules = new Set([entry]);
  for (const id of modules) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) modules.add(imported);
  }
  return modules;
}
