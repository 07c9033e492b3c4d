/** Words that claim an effect without saying how much. Read by the coach. */
export const VAGUE: readonly string[] = [
  '(much|far|significantly|greatly|way|a lot) (faster|better|easier|quicker|smoother|more _|less _|improved)',
  'significantly',
  'dramatically',
  'drastically',
  'substantially',
  'considerably',
  'greatly improved',
  'huge[ly]',
  'massive[ly]',
  'a lot (faster|better|of time)',
  'rock-solid',
  'thrilled',
  'delighted',
  'very happy',
  'seamless[ly]',
  'huge success',
  'great success',
  'big (win|success|impact)',
  'so much (better|faster|easier)',
];

/** Comparisons that are vague where nothing follows them. Read by the coach. */
export const COMPARED: readonly string[] = ['faster', 'better', 'smoother', 'happier', 'easier'];
