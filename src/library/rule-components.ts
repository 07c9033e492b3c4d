/** What a rule's MDX may use besides Markdown: a weak and a strong way of saying the same thing. */
export const RULE_COMPONENTS = ['Weak', 'Strong'] as const;
