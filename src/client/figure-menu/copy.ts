/** Puts a text on the clipboard; false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  if (!navigator.clipboard) return false;
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

/** Shows a text selected, for the reader to copy. */
export function selectText(box: HTMLTextAreaElement, text: string): void {
  box.value = text;
  box.hidden = false;
  box.focus();
  box.select();
}
