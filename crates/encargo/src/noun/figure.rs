//! An exact decimal as a JSON number: what a number of JSON cannot carry to the last digit is refused, not rounded.
//!
//! JavaScript and most readers of JSON hold a number as a double, which is exact to fifteen significant digits. A record
//! names this module (`#[serde(with = "crate::noun::figure")]`) for each decimal in it.

use crate::error::{Error, Kind, clip, remember};
use rust_decimal::Decimal;
use serde::de::{DeserializeOwned, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::BTreeMap;
use std::fmt;

/// How many significant digits a number of the wire holds.
const DIGITS: u32 = 15;

/// How many steps of a double the noise of calculating may be: `0.1 + 0.2` is one step away from `0.3`.
const NOISE: u64 = 4;

/// A decimal as the caller gave it: refused with `amount.inexact` when it has more than fifteen significant digits.
pub(crate) fn exact(amount: Decimal) -> Result<Decimal, Error> {
    let plain = amount.normalize();
    let digits = plain.mantissa().unsigned_abs().checked_ilog10().map_or(1, |digits| digits + 1);
    // `123 000` has three digits that count, and a double holds powers of ten far beyond them
    let zeros = (1..=digits).take_while(|power| plain.mantissa() % 10_i128.pow(*power) == 0).count();
    let counted = digits.saturating_sub(u32::try_from(zeros).unwrap_or_default());
    if counted <= DIGITS { Ok(amount) } else { Err(Kind::AmountInexact { amount: clip(&amount.to_string()) }.into()) }
}

/// A decimal that was worked out: rounded to what the wire carries.
pub(crate) fn rounded(amount: Decimal) -> Decimal {
    amount.round_sf(DIGITS).unwrap_or(amount)
}

/// The decimal that a double means: its shortest form, without the noise of calculating.
pub(crate) fn of_double(double: f64) -> Result<Decimal, Error> {
    let refused = || Error::from(Kind::AmountInexact { amount: double.to_string() });
    let decimal = |text: &str| Decimal::from_scientific(text).map_err(|_| refused());
    let amount = decimal(&format!("{double:e}")).and_then(exact);
    amount.or_else(|_| {
        let near = format!("{double:.14e}");
        let away = near.parse::<f64>().map_err(|_| refused())?.to_bits().abs_diff(double.to_bits());
        if away <= NOISE { decimal(&near).map(|amount| amount.normalize()) } else { Err(refused()) }
    })
}

/// A decimal on the wire.
pub(crate) struct Figure(Decimal);

impl Serialize for Figure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let amount = exact(self.0).map_err(|error| serde::ser::Error::custom(remember(error)))?;
        let double = amount.normalize().to_string().parse::<f64>();
        serializer.serialize_f64(double.map_err(serde::ser::Error::custom)?)
    }
}

impl<'de> Deserialize<'de> for Figure {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Number)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Figure {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Decimal".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "number", "description": "An exact decimal of at most fifteen significant digits." })
    }
}

struct Number;

/// What a number of JSON is, however large its reader made it.
pub(crate) fn number<E: serde::de::Error>(read: Result<Decimal, Error>) -> Result<Decimal, E> {
    read.map_err(|error| E::custom(remember(error)))
}

impl Visitor<'_> for Number {
    type Value = Figure;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a number")
    }
    fn visit_f64<E: serde::de::Error>(self, double: f64) -> Result<Figure, E> {
        number(of_double(double)).map(Figure)
    }
    fn visit_i64<E: serde::de::Error>(self, whole: i64) -> Result<Figure, E> {
        number(exact(whole.into())).map(Figure)
    }
    fn visit_u64<E: serde::de::Error>(self, whole: u64) -> Result<Figure, E> {
        number(exact(whole.into())).map(Figure)
    }
}

/// A decimal, or a record's field of decimals.
pub(crate) trait Carried: Sized {
    /// What stands on the wire.
    type Wire: Serialize + DeserializeOwned;
    /// As the wire has it.
    fn out(&self) -> Self::Wire;
    /// From the wire.
    fn back(wire: Self::Wire) -> Self;
}

impl Carried for Decimal {
    type Wire = Figure;
    fn out(&self) -> Figure {
        Figure(*self)
    }
    fn back(wire: Figure) -> Self {
        wire.0
    }
}

impl<T: Carried> Carried for Option<T> {
    type Wire = Option<T::Wire>;
    fn out(&self) -> Self::Wire {
        self.as_ref().map(T::out)
    }
    fn back(wire: Self::Wire) -> Self {
        wire.map(T::back)
    }
}

impl<T: Carried> Carried for BTreeMap<String, T> {
    type Wire = BTreeMap<String, T::Wire>;
    fn out(&self) -> Self::Wire {
        self.iter().map(|(name, value)| (name.clone(), value.out())).collect()
    }
    fn back(wire: Self::Wire) -> Self {
        wire.into_iter().map(|(name, value)| (name, T::back(value))).collect()
    }
}

impl<T: Carried> Carried for [T; 3] {
    type Wire = [T::Wire; 3];
    fn out(&self) -> Self::Wire {
        self.each_ref().map(T::out)
    }
    fn back(wire: Self::Wire) -> Self {
        wire.map(T::back)
    }
}

/// For `#[serde(with)]`.
pub(crate) fn serialize<T: Carried, S: Serializer>(field: &T, serializer: S) -> Result<S::Ok, S::Error> {
    field.out().serialize(serializer)
}

/// For `#[serde(with)]`.
pub(crate) fn deserialize<'de, T: Carried, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    T::Wire::deserialize(deserializer).map(T::back)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn back(json: &str) -> Result<Decimal, &'static str> {
        crate::wire::from_json::<Figure>(json).map(|figure| figure.0).map_err(|error| error.code())
    }

    #[test]
    fn fifteen_digits_come_back_and_more_are_refused() {
        for text in
            ["0", "-3", "0.1", "1234567.89012345", "123456789012345", "0.000000000000001", "5000000000000000000"]
        {
            let amount: Decimal = text.parse().unwrap();
            let json = crate::wire::to_json(&Figure(amount)).unwrap();
            assert_eq!(back(&json), Ok(amount), "{text} as {json}");
        }
        for text in ["1234567890123456", "0.1234567890123456", "12345678901234567.89"] {
            let amount: Decimal = text.parse().unwrap();
            let code = crate::wire::to_json(&Figure(amount)).map_err(|error| error.code());
            assert_eq!(code, Err("amount.inexact"), "{text}");
            assert_eq!(back(text), Err("amount.inexact"), "{text}");
        }
    }

    #[test]
    fn the_noise_of_calculating_is_dropped_and_text_is_no_number() {
        assert_eq!(back("0.30000000000000004"), Ok(Decimal::new(3, 1)));
        assert_eq!(back("1.1e2"), Ok(110.into()));
        assert_eq!(back("1e40"), Err("amount.inexact"));
        assert_eq!(back("\"500\""), Err("wire.unreadable"));
    }

    #[test]
    fn what_is_worked_out_is_rounded_to_what_the_wire_carries() {
        let third = Decimal::ONE / Decimal::from(3);
        assert!(exact(third).is_err());
        assert_eq!(exact(rounded(third)), Ok(Decimal::new(333_333_333_333_333, 15)));
    }
}
