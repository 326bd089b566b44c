//! The article of a noun; knows no sentence.

/// The article of a Spanish noun by its ending.
pub(crate) fn article(noun: &str) -> &'static str {
    let many = noun.ends_with('s') && !matches!(noun, "interes" | "mes" | "crisis" | "analisis");
    let one = noun.strip_suffix("es").filter(|stem| stem.ends_with(['n', 'd', 'r', 'l'])).unwrap_or(noun);
    let one = one.strip_suffix('s').unwrap_or(one);
    let odd = ["dia", "programa", "problema", "tema", "sistema", "idioma"].contains(&one);
    let female = (one.ends_with('a') && !odd)
        || ["cion", "sion", "dad", "tad", "tud", "umbre"].iter().any(|end| one.ends_with(end))
        || matches!(one, "web" | "foto" | "red" | "mano" | "base" | "clase" | "llave" | "serie" | "tarde" | "noche");
    match (female, many) {
        (true, true) => "las",
        (true, false) => "la",
        (false, true) => "los",
        (false, false) => "el",
    }
}
