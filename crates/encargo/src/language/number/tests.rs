//! Figures and words of both languages.

use super::*;

fn number(text: &str, language: Language) -> Option<String> {
    let tokens = Tokens::of(text);
    read(&tokens, 0, language).map(|(value, _)| value.normalize().to_string())
}

#[test]
fn figures_follow_the_language() {
    use Language::{English, Spanish};
    for (text, language, value) in [
        ("1.500,50", Spanish, "1500.5"),
        ("1,500.50", English, "1500.5"),
        ("1.500", Spanish, "1500"),
        ("1.500", English, "1.5"),
        ("1,5k", Spanish, "1500"),
        ("2.300", Spanish, "2300"),
        ("0.125", Spanish, "0.125"),
        ("1,500", Spanish, "1500"),
        ("1111.121", Spanish, "1111.121"),
        ("10 000", Spanish, "10000"),
        ("2 mil millones", Spanish, "2000000000"),
        ("dos mil trescientos millones", Spanish, "2300000000"),
        ("medio millon", Spanish, "500000"),
        ("tres millones y medio", Spanish, "3500000"),
        ("dos y medio", Spanish, "2.5"),
        ("una docena", Spanish, "12"),
        ("ocho coma cinco", Spanish, "8.5"),
        ("1.2 billion", English, "1200000000"),
        ("half a dozen", English, "6"),
        ("six point zero four", English, "6.04"),
        ("two thousand and twenty-seven", English, "2027"),
        ("doscientos cincuenta", Spanish, "250"),
        ("treinta y cinco", Spanish, "35"),
        ("mil quinientos", Spanish, "1500"),
        ("mil mil", Spanish, "1000"),
        ("un millon", Spanish, "1000000"),
        ("twenty-five", English, "25"),
        ("two hundred and five", English, "205"),
        ("three thousand", English, "3000"),
    ] {
        assert_eq!(number(text, language).as_deref(), Some(value), "{text}");
    }
    assert_eq!(number("22,24,26", Spanish), None);
    assert_eq!(number("una", Spanish), None);
    assert_eq!(number("a goal", English), None);
}
