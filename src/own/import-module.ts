/** Loads a module of the user's. The bundle of the command, whose code is compiled before, has bin/import-module.js in its place. */
export const importModule = (href: string): Promise<{ readonly default?: unknown }> => import(href)
