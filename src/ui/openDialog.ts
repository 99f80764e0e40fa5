/**
 * Opens a dialog over the page; where a browser opens none so, as an element with the focus that Escape closes. Returns
 * what closes it and gives the focus back to what opened it.
 */
export function openDialog(dialog: HTMLDialogElement): () => void {
  if ('showModal' in HTMLDialogElement.prototype) {
    dialog.showModal();
    return () => {
      // Its removal alone would not give the focus back.
      dialog.close();
    };
  }
  const opener = dialog.ownerDocument.activeElement;
  dialog.setAttribute('open', '');
  Object.assign(dialog.style, { position: 'fixed', inset: '0', zIndex: '50' });
  dialog.querySelector<HTMLElement>('input, button')?.focus();
  dialog.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') dialog.dispatchEvent(new Event('close'));
  });
  return () => {
    if (opener instanceof HTMLElement) opener.focus();
  };
}
