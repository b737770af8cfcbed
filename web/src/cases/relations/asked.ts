/** What of a case and others somebody is about to do: each is a dialog. */
export type Asked = 'merge' | 'link' | 'part' | 'split' | 'major' | 'add' | 'children' | 'update' | 'lift';
