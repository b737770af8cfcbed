/** Every screen of the desk by its address; `:case` stands for a case with something in it. Each is looked at in every light. */
export const SCREENS: Record<string, string> = {
  'the list': '/cases?view=open',
  'the promises': '/promises',
  'the policies, read': '/policies',
  'a case': '/cases/:case?view=open',
};
