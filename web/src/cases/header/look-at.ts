/** Leads to what stands beside the case, and shows what it stands in first, where that is put away. */
export function lookAt(id: string, show: () => void): void {
  const place = (): HTMLElement | null => document.getElementById(id);
  if (place()?.offsetParent === null) show();
  // Once the dialog that asked for it has given the focus back.
  setTimeout(() => {
    place()?.scrollIntoView({ block: 'center' });
    place()?.focus();
  }, AFTER_MS);
}

const AFTER_MS = 50;
