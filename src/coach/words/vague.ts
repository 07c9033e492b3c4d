/** Words that claim an effect without saying how much. */
export const VAGUE =
  /\b(?:(?:much|far|significantly|greatly|way|a lot) (?:faster|better|easier|quicker|smoother|more \w+|less \w+|improved)|significantly|dramatically|drastically|substantially|considerably|greatly improved|huge(?:ly)?|massive(?:ly)?|a lot (?:faster|better|of time)|rock[- ]solid|thrilled|delighted|very happy|seamless(?:ly)?|huge success|great success|big (?:win|success|impact)|so much (?:better|faster|easier))\b|(?<!\bthe |\bmade it |\bmake it )\b(?:faster|better|smoother|happier|easier)(?=[.!;,]|$)/i;
