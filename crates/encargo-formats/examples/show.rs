fn main() {
    let text = std::fs::read_to_string(std::env::args().nth(1).unwrap()).unwrap();
    match encargo_formats::template(&text) {
        Ok(t) => {
            let n = std::time::Instant::now();
            for _ in 0..20 {
                std::hint::black_box(encargo_formats::template(&text).unwrap());
            }
            eprintln!("20 x read {:?}", n.elapsed());
            let n = std::time::Instant::now();
            for _ in 0..20 {
                std::hint::black_box(encargo_formats::to_yaml(&t));
            }
            eprintln!("20 x write {:?}", n.elapsed());
            println!("{}", encargo_formats::to_yaml(&t));
        }
        Err(e) => {
            println!("{e}");
            for p in e.problems() {
                println!(
                    "{}:{}: {} [{}] {}\n    {:?}\n    expected {:?}\n    {}",
                    p.line.unwrap(),
                    p.column.unwrap(),
                    p.path,
                    p.code,
                    p.text.en,
                    p.source,
                    p.expected,
                    p.text.es
                );
            }
        }
    }
}
