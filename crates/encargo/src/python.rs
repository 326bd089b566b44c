//! What Python needs of the nouns: constructors and verbs; no rule, no word.
