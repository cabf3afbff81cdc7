fn main() {
    let args: Vec<String> = std::env::args().collect();
    let text = std::fs::read_to_string(&args[1]).unwrap();
    let t = std::time::Instant::now();
    let opened = match importers::open(&text) {
        Ok(o) => o,
        Err(e) => {
            println!("REFUSED {e}");
            return;
        }
    };
    eprintln!("opened in {:?}", t.elapsed());
    let f = &opened.framework;
    println!(
        "# {} [{}] v{:?} {:?} by {} facets {:?}",
        f.title,
        opened.format,
        f.version,
        f.date,
        f.publisher,
        f.facets.iter().map(|x| (x.id.clone(), x.values.len(), x.kind)).collect::<Vec<_>>()
    );
    println!("names {:?} coverage {}", f.names, f.coverage);
    for x in &f.facts {
        println!("FACT {}: {}", x.title, x.statement.text.chars().take(150).collect::<String>());
    }
    println!(
        "actors {} {:?}",
        f.actors.len(),
        f.actors.iter().take(12).map(|a| (&a.title, &a.kind)).collect::<Vec<_>>()
    );
    for p in &f.pillars {
        println!("P {:?} {} ({:?}) {} goals", p.label, p.title, p.subtitle, p.goals.len());
    }
    let n: usize = args.get(2).and_then(|n| n.parse().ok()).unwrap_or(0);
    if let Some(g) = f.goals.get(n) {
        println!("{g:#?}");
        for o in g.objectives.iter().take(3) {
            println!("{:#?}", f[*o]);
        }
    }
    let t = std::time::Instant::now();
    let a = importers::account(&opened, &text);
    eprintln!("account in {:?}", t.elapsed());
    println!("{}", serde_json::to_string(&a).unwrap().chars().take(3000).collect::<String>());
    for e in a.examples.iter().take(20) {
        println!("! {}", e.chars().take(200).collect::<String>());
    }
}
