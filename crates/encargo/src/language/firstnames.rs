//! Common first names, Spanish and English, folded: a capital at the head of a line may be a name or any word. Sorted.

/// The names. Those that are words as often ("mark", "grace", «sol») are left out: other signs must tell them.
const NAMES: &[&str] = &[
    "aaron", "abby", "abel", "abigail", "abril", "ada", "adam", "adela", "adrian", "adriana", "agus", "agustin",
    "agustina", "aisha", "aitana", "aitor", "alan", "alba", "albert", "alberto", "alejandra", "alejandro", "alex",
    "alexander", "alexis", "alfonso", "alfredo", "ali", "alice", "alicia", "alison", "alma", "alonso", "alvaro",
    "amalia", "amanda", "amaya", "amelia", "amina", "amparo", "amy", "ana", "anabel", "andrea", "andres", "andrew",
    "andy", "angela", "angeles", "angie", "anita", "ann", "anna", "anne", "annie", "anthony", "antonia", "antonio",
    "araceli", "ariana", "ariel", "armando", "arturo", "ashley", "astrid", "axel", "barbara", "barry", "beatriz",
    "becca", "becky", "belen", "ben", "benito", "benjamin", "bernardo", "bert", "beth", "beto", "betty", "bianca",
    "blanca", "bob", "bobby", "brad", "brandon", "brenda", "brian", "bruce", "bruno", "bryan", "callum", "camila",
    "camilo", "candela", "cara", "carla", "carlos", "carmen", "caro", "carol", "carolina", "caroline", "cata",
    "catalina", "catherine", "cathy", "cecilia", "cesar", "charles", "charlie", "charlotte", "chelo", "chloe", "chris",
    "christian", "christina", "chuck", "chuy", "cindy", "ciro", "claire", "clara", "claudia", "colin", "concha",
    "connor", "cristian", "cristina", "curtis", "cynthia", "daisy", "damian", "dan", "dani", "daniel", "daniela",
    "danny", "dario", "dave", "david", "debbie", "deborah", "dee", "delia", "denise", "dennis", "derek", "diana",
    "diane", "diego", "dominic", "donna", "dora", "doris", "dorothy", "doug", "duncan", "dylan", "ed", "eddie",
    "edgar", "edu", "eduardo", "edward", "elena", "eli", "elias", "elisa", "eliza", "elizabeth", "ellen", "ellie",
    "elsa", "elvira", "emi", "emilia", "emiliano", "emilio", "emily", "emma", "enrique", "eric", "erica", "erik",
    "ernesto", "esteban", "estela", "ester", "esther", "ethan", "eugenia", "eva", "evan", "evelyn", "ezequiel",
    "fabian", "fabiola", "facu", "facundo", "fatima", "federico", "felipe", "felix", "fer", "fermin", "fernanda",
    "fernando", "fiona", "florencia", "fran", "francesca", "francis", "francisca", "francisco", "franco", "frank",
    "fred", "gabi", "gabriel", "gabriela", "gareth", "gary", "gaston", "gemma", "geoff", "george", "georgia", "gerald",
    "gerardo", "german", "gina", "giovanni", "gisela", "gloria", "gonzalo", "gordon", "graciela", "graham", "greg",
    "gregorio", "guadalupe", "guille", "guillermo", "gustavo", "hamish", "hana", "hannah", "harriet", "harry",
    "hattie", "hector", "heidi", "helen", "helena", "henry", "hernan", "holly", "horacio", "hugh", "hugo", "ian",
    "ibrahim", "ignacio", "igor", "iker", "imani", "ines", "ingrid", "inma", "irene", "iris", "irma", "isaac",
    "isabel", "isabella", "ismael", "itzel", "ivan", "jack", "jackie", "jacob", "jacqueline", "jaime", "jake", "jamal",
    "james", "jamie", "jan", "jane", "janet", "janice", "jasmine", "jason", "javi", "javier", "jay", "jean", "jeff",
    "jen", "jenna", "jennifer", "jenny", "jeremy", "jerome", "jess", "jesse", "jessica", "jesus", "jill", "jim",
    "jimena", "jimmy", "joan", "joana", "joanna", "joanne", "joaquin", "jodie", "joe", "joel", "johanna", "john",
    "johnny", "jon", "jonas", "jonathan", "jordi", "jorge", "jose", "josefa", "josefina", "joseph", "josh", "joshua",
    "joyce", "juan", "juana", "juanita", "judith", "judy", "jules", "julia", "julian", "juliana", "julie", "julieta",
    "karen", "karina", "karl", "kate", "katherine", "kathy", "katie", "kayla", "keith", "kelly", "ken", "kenny",
    "kevin", "kim", "kira", "kyle", "lara", "larry", "laura", "lauren", "leah", "leandro", "lena", "leo", "leon",
    "leonardo", "leonor", "leslie", "leticia", "lewis", "leyla", "liam", "lidia", "lili", "lilian", "linda", "lisa",
    "liz", "lizzie", "lola", "lorena", "lorenzo", "lorna", "lourdes", "luca", "lucas", "lucia", "luciana", "luciano",
    "lucy", "luigi", "luis", "luisa", "luke", "lupe", "lydia", "lynn", "mabel", "macarena", "madison", "mafe", "magda",
    "maggie", "maite", "malena", "malik", "manolo", "manu", "manuel", "manuela", "mara", "marc", "marcela", "marcelo",
    "marcia", "marco", "marcos", "marcus", "marga", "margaret", "margarita", "margaux", "mari", "maria", "mariana",
    "mariano", "marie", "mariela", "marilyn", "marina", "mario", "marion", "marisa", "marisol", "marta", "martha",
    "martin", "martina", "maru", "mary", "mateo", "mati", "matias", "matilde", "matt", "matthew", "maureen",
    "mauricio", "mauro", "max", "maxi", "maya", "mayra", "mayte", "meche", "megan", "melanie", "melissa", "memo",
    "mercedes", "mia", "michael", "michelle", "miguel", "mike", "milagros", "miranda", "miriam", "mohamed", "moira",
    "moises", "molly", "monica", "montse", "morgan", "nacho", "nadia", "nancy", "naomi", "natalia", "natalie", "nate",
    "nathan", "neil", "nelson", "nerea", "nestor", "nia", "nick", "nicki", "nico", "nicola", "nicolas", "nicole",
    "nigel", "nina", "noah", "noe", "noelia", "noemi", "nora", "norma", "nuria", "octavio", "oliver", "olivia", "omar",
    "oriol", "oscar", "osvaldo", "owen", "pablo", "paco", "pam", "pamela", "paola", "pati", "patricia", "patrick",
    "patty", "paty", "pau", "paul", "paula", "paulina", "pedro", "peggy", "pepa", "pepe", "percy", "pete", "peter",
    "phil", "philip", "phoebe", "pili", "priscilla", "priya", "rachel", "rafa", "rafael", "raj", "ralph", "ramiro",
    "ramon", "raquel", "raul", "ray", "raymond", "rebeca", "rebecca", "regina", "renata", "rene", "ricardo", "richard",
    "rick", "rita", "rob", "robert", "roberto", "robin", "rocio", "rodolfo", "rodrigo", "roger", "roman", "romi",
    "romina", "ron", "ronnie", "rosa", "rosalia", "rosie", "ross", "roxana", "ruben", "rufus", "russell", "ruth",
    "ryan", "sabrina", "sally", "salvador", "sam", "samantha", "samir", "samuel", "sandra", "sandy", "santi",
    "santiago", "sara", "sarah", "scott", "sean", "seba", "sebas", "sebastian", "sergi", "sergio", "seth", "shannon",
    "sharon", "shaun", "sheila", "shirley", "silvia", "simon", "simone", "sofi", "sofia", "sonia", "sophia", "sophie",
    "stacey", "stacy", "stan", "stella", "stephanie", "stephen", "steve", "steven", "stuart", "sue", "susan", "susana",
    "susie", "sylvia", "tamara", "tammy", "tania", "tara", "tatiana", "techi", "ted", "teo", "tere", "teresa", "terry",
    "theo", "theresa", "thomas", "tim", "timothy", "tina", "toby", "todd", "tom", "tomas", "tommy", "toni", "tony",
    "tracey", "tracy", "trent", "trevor", "trini", "trish", "tyler", "uriel", "ursula", "valen", "valentin",
    "valentina", "valeria", "vane", "vanesa", "vanessa", "vera", "vero", "veronica", "vicente", "vicky", "victor",
    "victoria", "vince", "vincent", "violeta", "virginia", "vivian", "wanda", "wayne", "wendy", "william", "xavi",
    "xavier", "ximena", "xochitl", "yago", "yamila", "yasmin", "yesica", "yolanda", "yoli", "zach", "zara", "zoe",
    "zoila",
];

/// Whether a folded word is a common first name.
pub(crate) fn is_first_name(word: &str) -> bool {
    NAMES.binary_search(&word).is_ok()
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_are_sorted() {
        assert!(super::NAMES.is_sorted());
        assert!(super::is_first_name("lola") && !super::is_first_name("precio"));
    }
}
