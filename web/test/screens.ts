/** Every screen of the desk by its address; `:case` stands for a case with something in it. Each is looked at in every light. */
export const SCREENS: Record<string, string> = {
  'the list': '/cases?view=open',
  'the promises': '/promises',
  'the approvals': '/approvals',
  'the remedies': '/remedies',
  'my settings': '/settings/me',
  'promises of ours, later': '/promises/us/later',
  'what is to be told': '/promises/to-tell',
  'the policies, read': '/policies',
  'a case': '/cases/:case?view=open',
};
