//! Files and lines as people have them, read whole.

use super::*;
use crate::grid::{Grid, GridCell, GridPage, GridRow};

fn grid(rows: &[&[&str]]) -> Grid {
    let cell =
        |text: &&str| if text.is_empty() { GridCell::Empty {} } else { GridCell::Text { text: (*text).to_owned() } };
    let rows = rows.iter().zip(1..).map(|(cells, number)| GridRow { number, cells: cells.iter().map(cell).collect() });
    Grid { pages: vec![GridPage { name: String::new(), hidden: false, rows: rows.collect() }], findings: Vec::new() }
}

fn terms() -> CampaignTerms {
    CampaignTerms::from("2026-11-30".parse::<Day>().expect("a day"))
}

fn codes(reading: &CampaignReading) -> Vec<&str> {
    reading.findings.iter().map(|finding| finding.code.as_str()).collect()
}

fn percent(campaign: &Campaign, kind: RateKind) -> Option<String> {
    campaign.rate(kind).map(|rate| rate.percent.to_string())
}

#[test]
fn a_campaign_a_row_with_its_rates_compared() {
    let read = CampaignReading::of_grid(
        &grid(&[
            &[
                "Title", "Subject", "Send Date", "Total Recipients", "Successful Deliveries", "Total Bounces",
                "Unique Opens", "Open Rate", "Total Opens", "Unique Clicks", "Click Rate", "Unsubscribes",
                "Abuse Complaints", "Folder Id", "Mood",
            ],
            &[
                "Autumn", "Hello", "Nov 24, 2026 10:00 am", "1,200", "1,180", "20", "412", "34.92%", "700", "63",
                "5.34%", "3", "0", "7", "good",
            ],
            &[
                "Winter", "Cold", "11/27/2026", "1,210", "1,190", "15", "400", "31.00%", "650", "60", "5.04%", "2",
                "5", "7", "bad",
            ],
            &["Total", "", "", "2,410", "2,370", "35", "812", "", "1,350", "124", "", "5", "5", "", ""],
        ]),
        &terms(),
    );
    assert_eq!(read.campaigns.len(), 2, "{:?}", read.findings);
    let [one, two] = read.campaigns.as_slice() else { return };
    assert_eq!(
        (one.name.as_deref(), one.day.map(|day| day.to_string())),
        (Some("Autumn"), Some("2026-11-24".to_owned()))
    );
    assert_eq!((one.sent, one.delivered, one.opens, one.total_opens), (Some(1200), Some(1180), Some(412), Some(700)));
    assert_eq!(percent(one, RateKind::Open).as_deref(), Some("34.9153"));
    assert_eq!(two.day.map(|day| day.to_string()).as_deref(), Some("2026-11-27"));
    assert_eq!(
        codes(&read),
        [
            "campaign.unknown_column", "campaign.rate_differs", "campaign.does_not_add_up", "campaign.complaints",
            "campaign.total_differs"
        ]
    );
}

#[test]
fn one_campaign_as_labels_with_values() {
    let read = CampaignReading::of_grid(
        &grid(&[
            &["Email Campaign Report"],
            &["Title:", "Otoño"],
            &["Delivery Date/Time:", "Tue, Nov 24, 2026 10:00 am"],
            &["Total Recipients:", "1,200"],
            &["Successful Deliveries:", "1,180"],
            &["Bounces:", "20 (1.7%)"],
            &["Recipients Who Opened:", "412 (34.9%)"],
            &["Total Opens:", "700"],
            &["Recipients Who Clicked:", "63 (5.3%)"],
            &["Total Unsubs:", "3"],
            &["Clicks by URL"],
            &["URL", "Total Clicks", "Unique Clicks"],
            &["https://example.org", "80", "60"],
        ]),
        &terms(),
    );
    assert_eq!(codes(&read), Vec::<&str>::new());
    let [one] = read.campaigns.as_slice() else { panic!("{read:?}") };
    assert_eq!((one.opens, one.clicks, one.unsubscribes), (Some(412), Some(63), Some(3)));
    assert_eq!(percent(one, RateKind::Bounce).as_deref(), Some("1.6667"));
}

#[test]
fn rates_as_parts_of_one_and_rates_alone() {
    let parts = CampaignReading::of_grid(
        &grid(&[
            &["Asunto", "Fecha", "Destinatarios", "Tasa de apertura", "Tasa de clics"],
            &["Otoño", "24/11/2026", "1200", "0,349", "0,053"],
        ]),
        &terms(),
    );
    let [one] = parts.campaigns.as_slice() else { panic!("{parts:?}") };
    assert_eq!(percent(one, RateKind::Open).as_deref(), Some("34.9"));
    assert_eq!(percent(one, RateKind::Click).as_deref(), Some("5.3"));
    let unclear = CampaignReading::of_grid(
        &grid(&[&["Subject", "Date", "Recipients", "Click rate"], &["Autumn", "2026-11-24", "1200", "0.5"]]),
        &terms(),
    );
    assert_eq!(codes(&unclear), ["campaign.unclear_rate"]);
}

#[test]
fn opens_over_sent_are_told_and_not_believed() {
    let read = CampaignReading::of_grid(
        &grid(&[
            &["Subject", "Date", "Sent", "Delivered", "Unique opens", "Open rate"],
            &["Autumn", "2026-11-24", "1200", "1000", "400", "33.33%"],
        ]),
        &terms(),
    );
    assert_eq!(codes(&read), ["campaign.rate_base"]);
    assert_eq!(read.campaigns.first().and_then(|one| percent(one, RateKind::Open)).as_deref(), Some("40"));
}

#[test]
fn pasted_lines_in_both_languages_and_orders() {
    let of = |line: &str| {
        let read = CampaignReading::of_line(line, &terms());
        let one = read.campaigns.first().cloned().unwrap_or_else(Campaign::unknown);
        ([one.sent, one.delivered, one.opens, one.clicks], codes(&read).join(" "))
    };
    let all = |figures: [u32; 4]| figures.map(|figure| (figure > 0).then_some(figure));
    for (line, figures) in [
        ("24/11: entregados 1.180, aperturas 412, clics 63", [0, 1180, 412, 63]),
        ("Nov 24: delivered 1,180, unique opens 412, clicks 63", [0, 1180, 412, 63]),
        (
            "El 24 de noviembre: de 1.200 enviados se entregaron 1.180, 412 personas lo abrieron y 63 hicieron clic",
            [1200, 1180, 412, 63],
        ),
        (
            "sent on 24 November 2026: 1200 sent, 1180 delivered, 412 of them opened it (34.9%) and 63 clicked",
            [1200, 1180, 412, 63],
        ),
        (
            "24/11\nEnviados: 1.200\nEntregados: 1.180 (98,3 %)\nAperturas: 412 (34,9 %)\nClics: 63",
            [1200, 1180, 412, 63],
        ),
        ("24/11 a las 48 h: entregados 1180 aperturas 412 clics 63", [0, 1180, 412, 63]),
    ] {
        let (found, codes) = of(line);
        assert_eq!(found, all(figures), "{line}: {codes}");
        assert!(!codes.contains("unread"), "{line}: {codes}");
    }
    assert_eq!(of("24/11: clics 63, y luego 17").1, "campaign.unread_words");
    assert_eq!(of("hola, qué tal").1, "campaign.no_figures");
}

/// What a line says of opens and clicks, in the words of people: no number goes to what it does not count.
#[test]
fn a_number_goes_to_the_words_that_count_it() {
    let counts = |line: &str| {
        let read = CampaignReading::of_line(line, &terms());
        let one = read.campaigns.first().cloned().expect("a campaign");
        (
            [one.sent, one.delivered, one.opens, one.clicks, one.unsubscribes],
            codes(&read).contains(&"campaign.unread_words"),
        )
    };
    let told = "El boletín del 24 de noviembre: 1.180 entregados, lo abrieron 412 personas y 63 hicieron clic; 4 bajas";
    assert_eq!(counts(told), ([None, Some(1180), Some(412), Some(63), Some(4)], false));
    let arrived = "la campaña de otoño (24/11) llegó a 1180 y la abrieron 412";
    assert_eq!(counts(arrived), ([None, Some(1180), Some(412), None, None], false));
    // of how many, nobody says in what: asked, not taken
    assert_eq!(counts("412 de 1180 abiertos"), ([None, None, Some(412), None, None], true));
    assert_eq!(counts("aperturas 412 de los 1.180 entregados"), ([None, Some(1180), Some(412), None, None], false));
    assert_eq!(counts("1.200 contactos, 412 (34,9 %) aperturas"), ([Some(1200), None, Some(412), None, None], false));
}

/// A share goes to the label before it, or to the one behind it when that has no figure of its own.
#[test]
fn a_share_goes_to_its_own_label() {
    let shares = |line: &str| {
        let read = CampaignReading::of_line(line, &terms());
        let one = read.campaigns.first().cloned().expect("a campaign");
        [RateKind::Open, RateKind::Click, RateKind::Bounce].map(|kind| percent(&one, kind))
    };
    let some = |text: &str| Some(text.to_owned());
    // twenty of twelve hundred came back
    let told = "se enviaron 1200 y rebotaron 20, apertura del 34,9 %, 5,3 % de clics";
    assert_eq!(shares(told), [some("34.9"), some("5.3"), some("1.6667")]);
    assert_eq!(shares("sent to 1.2k, 35% opens, 5% clicks"), [some("35"), some("5"), None]);
    assert_eq!(shares("aperturas 35 % clics 5 %"), [some("35"), some("5"), None]);
}
