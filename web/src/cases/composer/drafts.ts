/** What was typed and not sent yet, kept in this browser: a closed tab loses nothing. One for each case and its readers. */
const nameOf = (caseId: string, readers: string): string => `kept-draft ${caseId} ${readers}`;

export function draftOf(caseId: string, readers: string): string {
  try {
    return localStorage.getItem(nameOf(caseId, readers)) ?? '';
  } catch {
    return '';
  }
}

export function keepDraft(caseId: string, readers: string, text: string): void {
  try {
    if (text.trim()) localStorage.setItem(nameOf(caseId, readers), text);
    else localStorage.removeItem(nameOf(caseId, readers));
  } catch {
    // A browser that keeps nothing: the text is on the page all the same.
  }
}
