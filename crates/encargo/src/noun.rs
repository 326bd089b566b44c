//! How a noun is declared once for three languages, and its wire form; knows no noun.

/// Declares a closed set of words: an enum in Rust, a `Literal` of strings in Python, a union of literals in TypeScript,
/// the same string on the wire.
macro_rules! word {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, ::serde::Serialize)]
        #[cfg_attr(feature = "_js", derive(tsify::Tsify))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name { $($(#[$variant_meta])* #[serde(rename = $text)] $variant),+ }

        impl $name {
            /// Every word, in declaration order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word as it is written on the wire.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::ALL.iter().copied().find(|word| word.as_str() == text).ok_or_else(|| {
                    $crate::error::unknown_word(stringify!($name), text, &[$($text),+])
                })
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <::std::borrow::Cow<'_, str> as ::serde::Deserialize>::deserialize(deserializer)?;
                text.parse().map_err(|error| ::serde::de::Error::custom($crate::error::remember(error)))
            }
        }

        #[cfg(feature = "_python")]
        $crate::python::word::literal!($name, $($text),+);
    };
}

pub(crate) mod figure;

/// The wire form of every noun: JSON, the same bytes in every language.
pub mod wire {
    use serde::{Serialize, de::DeserializeOwned};

    /// Writes a noun as JSON.
    ///
    /// # Errors
    /// `amount.inexact` when the noun holds a decimal of more than fifteen digits, which a number of JSON would round;
    /// `wire.unwritable` when it holds anything else that JSON cannot express; no noun of this crate does.
    pub fn to_json<T: Serialize>(noun: &T) -> Result<String, crate::Error> {
        serde_json::to_string(noun).map_err(|error| crate::error::unwritable(&error))
    }

    /// Reads a noun from JSON, through the same gate as its constructor.
    ///
    /// # Errors
    /// `wire.unreadable` with the line and column, or the code of the noun's own invariant.
    pub fn from_json<T: DeserializeOwned>(text: &str) -> Result<T, crate::Error> {
        serde_json::from_str(text).map_err(|error| crate::error::unreadable(text, &error))
    }
}
