/** Ways to get from one container to another name, and how much is new then. */
export type Form = 'name' | 'slice' | 'method' | 'list' | 'copy' | 'deep' | 'tuple' | 'dict';

/** The right side of the line: `list(tray)`, `tray[:]`, `copy.deepcopy(tray)`. */
export function copied(path: string, form: Form): string {
  return {
    name: path,
    slice: `${path}[:]`,
    method: `${path}.copy()`,
    list: `list(${path})`,
    copy: `copy.copy(${path})`,
    deep: `copy.deepcopy(${path})`,
    tuple: `tuple(${path})`,
    dict: `dict(${path})`,
  }[form];
}

/** The line that the form needs before it. */
export function importFor(...forms: readonly Form[]): string {
  return forms.some((form) => form === 'copy' || form === 'deep') ? 'import copy' : '';
}
