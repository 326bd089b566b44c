//! How a row of the table of refusals becomes a kind, a code, a part and words in both languages; holds no row.

macro_rules! refusals {
    ($($(#[$doc:meta])* $kind:ident { $($field:ident : $type:ty),* } = $code:literal, about $about:expr, en $en:literal, es $es:literal;)+) => {
        #[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
        #[doc(hidden)] // public for `encargo-formats` alone: no promise
        #[allow(missing_docs, reason = "the table says it")]
        pub enum Kind {
            $($(#[$doc])* #[error($en)] $kind { $($field: $type),* }),+
        }

        impl super::Error {
            /// Every code that an error can carry, sorted as in the table.
            pub const CODES: &'static [&'static str] = &[$($code),+];

            /// Code, English and Spanish words of every refusal, with the names of what varies; for the page of codes.
            #[doc(hidden)]
            pub const TABLE: &'static [(&'static str, &'static str, &'static str)] = &[$(($code, $en, $es)),+];

            /// The stable code, such as `plan.cycle`.
            pub fn code(&self) -> &'static str {
                match &self.refusal.kind { $(Kind::$kind { .. } => $code),+ }
            }

            /// Which part of the input is refused: a field, a task, a question.
            #[allow(unused_variables, reason = "not every refusal names a part that varies")]
            pub fn about(&self) -> String {
                match &self.refusal.kind { $(Kind::$kind { $($field),* } => $about.to_string()),+ }
            }

            /// The refusal in words, lower case and without a final stop.
            #[allow(unused_variables, reason = "not every wording uses every field")]
            pub fn message(&self, language: Language) -> String {
                let first = match language {
                    Language::English => self.refusal.kind.to_string(),
                    Language::Spanish => match &self.refusal.kind { $(Kind::$kind { $($field),* } => format!($es)),+ },
                };
                self.and_more(first, language)
            }
        }
    };
}
