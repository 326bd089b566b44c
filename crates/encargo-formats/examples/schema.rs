fn main() {
    print!("{}", encargo_formats::template_schema());
}
