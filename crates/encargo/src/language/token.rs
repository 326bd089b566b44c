//! Text as tokens: words folded to lower case without accents, numbers, marks and line breaks; knows no meaning.

use super::phrases::{Openings, hash};

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Letters, with an apostrophe inside (`don't`).
    Word,
    /// Digits, with points and commas inside (`1.500,50`).
    Number,
    /// Any other visible character, one a token.
    Mark,
    /// The end of a line.
    Break,
}

/// One token in sixteen bytes: a note may hold hundreds of thousands.
#[derive(Clone, Copy, Debug)]
struct Token {
    start: u32,
    end: u32,
    /// Where its folded word begins, which ends where the next begins; the kind in the two highest bits.
    fold: u32,
    hash: u32,
}

/// The bits of a token's fold that say where its word begins.
const FOLD: u32 = (1 << 30) - 1;

/// How many bytes of a text are split: more than any gate lets in, and few enough to be counted in those bits.
const LIMIT: usize = 1 << 28;

impl Token {
    const fn kind(self) -> Kind {
        match self.fold >> 30 {
            0 => Kind::Word,
            1 => Kind::Number,
            2 => Kind::Mark,
            _ => Kind::Break,
        }
    }
}

/// A place in a text as a token holds it.
fn short(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(FOLD)
}

/// The same place as an offset.
fn long(place: u32) -> usize {
    usize::try_from(place).unwrap_or(usize::MAX)
}

/// A text and its tokens. Folded words lie in one buffer, so that a token owns nothing.
#[derive(Clone, Debug)]
pub(crate) struct Tokens<'t> {
    /// The text.
    pub text: &'t str,
    list: Vec<Token>,
    folded: String,
}

impl<'t> Tokens<'t> {
    /// Splits a text in one pass, linear in its length.
    pub(crate) fn of(text: &'t str) -> Self {
        let mut tokens =
            Self { text, list: Vec::with_capacity(text.len() / 4 + 4), folded: String::with_capacity(text.len()) };
        let mut at = 0;
        while let Some(byte) = text.as_bytes().get(at).filter(|_| at < LIMIT) {
            at = match byte {
                b'\n' => tokens.mark(at, at + 1, Kind::Break),
                b' ' | b'\t' | b'\r' | 0x0b | 0x0c => at + 1,
                b'0'..=b'9' => tokens.number(at),
                byte if byte.is_ascii_alphabetic() => tokens.word_from(at),
                byte if byte.is_ascii() => tokens.mark_from(at, at + 1),
                _ => tokens.beyond_ascii(at),
            };
        }
        tokens
    }

    /// The character that begins at a byte.
    fn char_at(&self, at: usize) -> Option<char> {
        self.text.get(at..)?.chars().next()
    }

    /// A token that begins with a character beyond ASCII.
    fn beyond_ascii(&mut self, at: usize) -> usize {
        let Some(first) = self.char_at(at) else { return at + 1 };
        if first.is_alphabetic() {
            self.word_from(at)
        } else if first.is_whitespace() || is_joiner(first) {
            at + first.len_utf8()
        } else {
            self.mark_from(at, at + first.len_utf8())
        }
    }

    /// A mark with the combining marks behind it.
    fn mark_from(&mut self, at: usize, mut end: usize) -> usize {
        while let Some(next) = self.char_beyond_ascii(end).filter(|next| is_combining(*next)) {
            end += next.len_utf8();
        }
        self.mark(at, end, Kind::Mark)
    }

    /// The character at a byte when it lies beyond ASCII.
    fn char_beyond_ascii(&self, at: usize) -> Option<char> {
        self.text.as_bytes().get(at).filter(|byte| !byte.is_ascii())?;
        self.char_at(at)
    }

    fn mark(&mut self, start: usize, end: usize, kind: Kind) -> usize {
        let fold = self.folded.len();
        for character in self.text.get(start..end).unwrap_or_default().chars() {
            push_folded(&mut self.folded, character);
        }
        self.push(kind, start, end, fold)
    }

    /// Digits, with points and commas between them.
    fn number(&mut self, start: usize) -> usize {
        let bytes = self.text.as_bytes();
        let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
        let mut end = start + 1;
        while digit(end) || (matches!(bytes.get(end), Some(b'.' | b',')) && digit(end + 1)) {
            end += 1;
        }
        let fold = self.folded.len();
        self.folded.push_str(self.text.get(start..end).unwrap_or_default());
        self.push(Kind::Number, start, end, fold)
    }

    /// Letters, with an apostrophe between them.
    fn word_from(&mut self, start: usize) -> usize {
        let (fold, mut end) = (self.folded.len(), start);
        loop {
            let run = self.text.as_bytes().get(end..).unwrap_or_default();
            let letters = run.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
            if letters > 0 {
                let from = self.folded.len();
                self.folded.push_str(self.text.get(end..end + letters).unwrap_or_default());
                if let Some(tail) = self.folded.get_mut(from..) {
                    tail.make_ascii_lowercase();
                }
                end += letters;
            }
            let next = match self.text.as_bytes().get(end) {
                Some(b'\'') => '\'',
                Some(byte) if !byte.is_ascii() => self.char_at(end).unwrap_or(' '),
                _ => break,
            };
            let behind = end + next.len_utf8();
            let inside = next.is_alphabetic()
                || is_combining(next)
                || (is_apostrophe(next) && self.char_at(behind).is_some_and(char::is_alphabetic));
            if !inside {
                break;
            }
            push_folded(&mut self.folded, next);
            end = behind;
        }
        self.push(Kind::Word, start, end, fold)
    }

    fn push(&mut self, kind: Kind, start: usize, end: usize, fold: usize) -> usize {
        let hash = hash(self.folded.as_bytes().get(fold..).unwrap_or_default());
        let kind: u32 = match kind {
            Kind::Word => 0,
            Kind::Number => 1,
            Kind::Mark => 2,
            Kind::Break => 3,
        };
        self.list.push(Token { start: short(start), end: short(end), fold: short(fold) | (kind << 30), hash });
        end
    }

    /// The hash of a token's folded word; that of the empty word past the end.
    pub(crate) fn hash(&self, at: usize) -> u32 {
        self.list.get(at).map_or(hash(&[]), |token| token.hash)
    }

    /// How many tokens there are.
    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    /// The first byte of a token, and the byte after its last.
    pub(crate) fn span(&self, at: usize) -> Option<(usize, usize)> {
        self.list.get(at).map(|token| (long(token.start), long(token.end)))
    }

    /// The kind of a token; nothing past the end.
    pub(crate) fn kind(&self, at: usize) -> Option<Kind> {
        self.list.get(at).map(|token| token.kind())
    }

    /// A token folded: lower case, no accents; empty past the end.
    pub(crate) fn word(&self, at: usize) -> &str {
        let Some(token) = self.list.get(at) else { return "" };
        let end = self.list.get(at + 1).map_or(self.folded.len(), |next| long(next.fold & FOLD));
        self.folded.get(long(token.fold & FOLD)..end).unwrap_or_default()
    }

    /// A token as written; empty past the end.
    pub(crate) fn raw(&self, at: usize) -> &'t str {
        self.span(at).and_then(|(start, end)| self.text.get(start..end)).unwrap_or_default()
    }

    /// The words from `at` on are these (a single space between two words of the phrase).
    pub(crate) fn phrase(&self, at: usize, phrase: &str) -> Option<usize> {
        let (mut rest, mut next) = (phrase.as_bytes(), at);
        loop {
            let word = self.word(next).as_bytes();
            rest = rest.strip_prefix(word).filter(|_| !word.is_empty())?;
            next += 1;
            match rest {
                [] => return Some(next),
                [b' ', behind @ ..] => rest = behind,
                _ => return None,
            }
        }
    }

    /// The longest of these phrases that starts here, and the place after it.
    #[inline]
    pub(crate) fn any_phrase<'p>(&self, at: usize, phrases: impl Openings<'p>) -> Option<(&'p str, usize)> {
        phrases.longest(self, at)
    }

    /// The bytes from the first to the last of these tokens (`next` is exclusive).
    pub(crate) fn bytes(&self, at: usize, next: usize) -> (usize, usize) {
        let start = self.span(at).map_or(self.text.len(), |(start, _)| start);
        let end = next.checked_sub(1).and_then(|last| self.span(last)).map_or(start, |(_, end)| end);
        (start, end.max(start))
    }

    /// Whether two neighbours touch, without a space between.
    pub(crate) fn touch(&self, at: usize) -> bool {
        matches!((self.span(at), self.span(at + 1)), (Some((_, end)), Some((start, _))) if end == start)
    }
}

/// A word folded: lower case, no accents, `ñ` as `n`.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text.chars() {
        push_folded(&mut folded, character);
    }
    folded
}

fn push_folded(folded: &mut String, character: char) {
    if is_combining(character) {
        return;
    }
    if character.is_ascii() {
        folded.push(character.to_ascii_lowercase());
        return;
    }
    for lower in character.to_lowercase() {
        let plain = match lower {
            'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' => 'a',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'í' | 'ì' | 'î' | 'ï' => 'i',
            'ó' | 'ò' | 'ô' | 'ö' | 'õ' => 'o',
            'ú' | 'ù' | 'û' | 'ü' => 'u',
            'ñ' => 'n',
            'ç' => 'c',
            '’' | '‘' => '\'',
            mark if is_combining(mark) => continue,
            other => other,
        };
        folded.push(plain);
    }
}

fn is_combining(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}' | '\u{fe00}'..='\u{fe0f}')
}

fn is_joiner(character: char) -> bool {
    is_combining(character) || matches!(character, '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{2060}')
}

fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '’')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let tokens = Tokens::of(text);
        (0..tokens.len()).map(|at| tokens.word(at).to_owned()).collect()
    }

    #[test]
    fn words_are_folded_and_numbers_hold_together() {
        assert_eq!(words("Señal: ¡MAÑANA!  1.500,50 €"), ["senal", ":", "¡", "manana", "!", "1.500,50", "€"]);
        assert_eq!(words("do n\u{303}o don’t"), ["do", "no", "don't"]);
        assert_eq!(words("a\nb 3."), ["a", "\n", "b", "3", "."]);
    }

    #[test]
    fn offsets_cut_the_text() {
        let text = "👩\u{200d}💻 cafe\u{301} ya";
        let tokens = Tokens::of(text);
        for at in 0..tokens.len() {
            let (start, end) = tokens.span(at).expect("a token");
            assert!(text.is_char_boundary(start) && text.is_char_boundary(end));
        }
        assert_eq!(tokens.raw(tokens.len() - 2), "cafe\u{301}");
    }
}
