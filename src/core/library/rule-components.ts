/** The components that a rule's MDX can use: a weak and a strong example. */
export const RULE_COMPONENTS = ['Weak', 'Strong'] as const;
