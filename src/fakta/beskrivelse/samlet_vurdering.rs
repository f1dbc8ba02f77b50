// SPDX-License-Identifier: MPL-2.0
//! Facts of the overall professional assessment, and of what the citizen asks for.

use super::{Beskrivelse, Udsagn};
use crate::fakta::{Faktum, Hvem};
use crate::kilder::{Retskilde, bek1477, fvl, nr, pm, sel, vej};

pub(super) static FAKTA: [Beskrivelse; 15] = [
    Beskrivelse {
        faktum: Faktum::Belastning,
        spoergsmaal: "Hvor belastet er borgeren samlet set?",
        hjaelp: "Vurder de seks områder under ét. Et enkelt stærkt belastet område afgør ikke det samlede svar.",
        udsagn: Udsagn::Er("borgerens samlede belastning"),
        hvem: &[Hvem::Sagsbehandler, Hvem::Behandler],
        kilder: &[vej("13 c"), nr("2.3.3")],
    },
    Beskrivelse {
        faktum: Faktum::Fastholdelse,
        spoergsmaal: "Hvor svært er det at fastholde borgeren i behandling?",
        hjaelp: "Se på, hvad der før har fået borgeren til at blive eller falde fra. Jo sværere, jo mere taler for en intensiv behandling.",
        udsagn: Udsagn::Hver(&[
            "det er let at fastholde borgeren i behandling",
            "det er middelsvært at fastholde borgeren i behandling",
            "det er svært at fastholde borgeren i behandling",
        ]),
        hvem: &[Hvem::Behandler, Hvem::Sagsbehandler],
        kilder: &[vej("13"), nr("2.3.3"), nr("3.10.1")],
    },
    Beskrivelse {
        faktum: Faktum::IsoleredeProblemer,
        spoergsmaal: "Er borgerens problemer få og afgrænsede?",
        hjaelp: "Svar ja, hvis problemerne ikke trækker andre problemer med sig. Vejledningen kalder det isolerede problemer.",
        udsagn: Udsagn::JaNej(
            "borgerens problemer er få og afgrænsede",
            "borgerens problemer er ikke få og afgrænsede",
        ),
        hvem: &[Hvem::Sagsbehandler, Hvem::Behandler],
        kilder: &[vej("13 a"), nr("2.3.3")],
    },
    Beskrivelse {
        faktum: Faktum::Livstruende,
        spoergsmaal: "Er borgeren så belastet, at situationen kan være livstruende?",
        hjaelp: "Det er nok, at belastningen kan bringe livet i fare. Faren behøver ikke at være akut.",
        udsagn: Udsagn::JaNej(
            "borgeren er så belastet, at situationen kan være livstruende",
            "borgeren er ikke så belastet, at situationen kan være livstruende",
        ),
        hvem: &[Hvem::Behandler, Hvem::Laege, Hvem::Sagsbehandler],
        kilder: &[vej("13 c"), nr("2.3.3")],
    },
    Beskrivelse {
        faktum: Faktum::Tilstraekkeligt,
        spoergsmaal: "Hvad er det mindst intensive tilbud, som en fagperson konkret har vurderet tilstrækkeligt?",
        hjaelp: "Mindre intensiv behandling behøver ikke at være prøvet først. Vælg »kun døgnbehandling«, hvis hverken ambulant behandling eller dagbehandling er nok.",
        udsagn: Udsagn::Hver(&[
            "det er fagligt vurderet, at ambulant behandling er tilstrækkelig",
            "det er fagligt vurderet, at dagbehandling er det mindst intensive tilbud, der er tilstrækkeligt",
            "det er fagligt vurderet, at hverken ambulant behandling eller dagbehandling er tilstrækkelig",
            "det er ikke fagligt vurderet, hvilket tilbud der er tilstrækkeligt",
        ]),
        hvem: &[Hvem::Sagsbehandler, Hvem::Behandler, Hvem::Laege],
        kilder: &[
            pm(Retskilde::Pm23_18),
            pm(Retskilde::Pm50_13),
            vej("15"),
            vej("59"),
            nr("2.3"),
        ],
    },
    Beskrivelse {
        faktum: Faktum::BehovStruktur,
        spoergsmaal: "Har borgeren behov for et fast program på hverdage?",
        hjaelp: "Tænk på et struktureret program med flere timer om dagen som i dagbehandling. Enkelte samtaler tæller ikke.",
        udsagn: Udsagn::JaNej(
            "borgeren har behov for et fast program på hverdage",
            "borgeren har ikke behov for et fast program på hverdage",
        ),
        hvem: &[Hvem::Behandler, Hvem::Sagsbehandler, Hvem::Borger],
        kilder: &[vej("13 b"), nr("2.3")],
    },
    Beskrivelse {
        faktum: Faktum::BehovTaetPersonale,
        spoergsmaal: "Har borgeren behov for intensiv behandling med personale tæt på?",
        hjaelp: "Svar ja, hvis støtten også skal være der uden for aftalte møder. Behovet peger på døgnbehandling.",
        udsagn: Udsagn::JaNej(
            "borgeren har behov for intensiv behandling med personale tæt på",
            "borgeren har ikke behov for intensiv behandling med personale tæt på",
        ),
        hvem: &[Hvem::Behandler, Hvem::Sagsbehandler, Hvem::Laege],
        kilder: &[pm(Retskilde::Pm23_18), vej("13 c"), nr("2.3")],
    },
    Beskrivelse {
        faktum: Faktum::BehovNytMiljoe,
        spoergsmaal: "Har borgeren behov for at komme væk fra de vante omgivelser og relationer?",
        hjaelp: "Svar ja, hvis borgeren ikke kan samle sig om behandlingen, hvor borgeren er nu.",
        udsagn: Udsagn::JaNej(
            "borgeren har behov for at komme væk fra de vante omgivelser og relationer",
            "borgeren har ikke behov for at komme væk fra de vante omgivelser og relationer",
        ),
        hvem: &[Hvem::Borger, Hvem::Behandler, Hvem::Sagsbehandler],
        kilder: &[vej("13 c"), vej("59"), nr("3.6.2")],
    },
    Beskrivelse {
        faktum: Faktum::TidligereUtilstraekkelig,
        spoergsmaal: "Hvad er den mest intensive tidligere behandling, der ikke har været tilstrækkelig?",
        hjaelp: "Vælg »ingen«, hvis borgeren ikke har været i behandling før, eller hvis behandlingen var nok.",
        udsagn: Udsagn::Hver(&[
            "ingen tidligere behandling har vist sig utilstrækkelig",
            "tidligere ambulant behandling har ikke været tilstrækkelig",
            "tidligere dagbehandling har ikke været tilstrækkelig",
            "tidligere døgnbehandling har ikke været tilstrækkelig",
        ]),
        hvem: &[Hvem::Sagsbehandler, Hvem::Behandler, Hvem::Borger],
        kilder: &[vej("17"), nr("2.1.4"), nr("2.3.4"), nr("3.10.8")],
    },
    Beskrivelse {
        faktum: Faktum::NetvaerkMedForbrug,
        spoergsmaal: "Bruger borgerens nærmeste netværk stoffer?",
        hjaelp: "Tænk på partner, familie og nære venner.",
        udsagn: Udsagn::JaNej(
            "borgerens nærmeste netværk bruger stoffer",
            "borgerens nærmeste netværk bruger ikke stoffer",
        ),
        hvem: &[Hvem::Borger, Hvem::Behandler],
        kilder: &[bek1477("§ 1, stk. 2, nr. 2"), nr("3.10.5")],
    },
    Beskrivelse {
        faktum: Faktum::KanIkkeMoedeFrem,
        spoergsmaal: "Hindrer borgerens funktionsniveau, at borgeren får gavn af at komme på behandlingsstedet?",
        hjaelp: "Svar ja, hvis behandlingen i stedet bør foregå, hvor borgeren er. Manglende lyst til at komme tæller ikke.",
        udsagn: Udsagn::JaNej(
            "borgerens funktionsniveau hindrer, at borgeren får gavn af at komme på behandlingsstedet",
            "borgerens funktionsniveau hindrer ikke, at borgeren får gavn af at komme på behandlingsstedet",
        ),
        hvem: &[Hvem::Behandler, Hvem::Borger, Hvem::Laege],
        kilder: &[vej("13"), nr("2.4.5")],
    },
    Beskrivelse {
        faktum: Faktum::Hjemloes,
        spoergsmaal: "Er borgeren hjemløs?",
        hjaelp: "Svar ja, hvis borgeren ikke har en bolig, også ved ophold på herberg eller hos andre. Det er en barriere, som anden hjælp kan løse.",
        udsagn: Udsagn::JaNej("borgeren er hjemløs", "borgeren er ikke hjemløs"),
        hvem: &[Hvem::Borger, Hvem::Sagsbehandler],
        kilder: &[vej("13"), bek1477("§ 1, stk. 2, nr. 5"), nr("2.6"), nr("2.6.6")],
    },
    Beskrivelse {
        faktum: Faktum::OensketIntensitet,
        spoergsmaal: "Hvilken behandling ønsker borgeren?",
        hjaelp: "Ønsket vejer tungt, og det skal begrundes, hvis I vælger anderledes. Vælg »intet bestemt«, hvis borgeren ikke foretrækker noget.",
        udsagn: Udsagn::Foran("borgeren ønsker"),
        hvem: &[Hvem::Borger, Hvem::Sagsbehandler],
        kilder: &[sel("§ 1, stk. 3"), vej("23"), nr("2.3.3"), nr("3.6.1")],
    },
    Beskrivelse {
        faktum: Faktum::OensketImoedekommet,
        spoergsmaal: "Får borgeren det tilbud, det omfang, den varighed og den start, som borgeren har bedt om?",
        hjaelp: "Svar også ja, hvis borgeren ikke har bedt om noget bestemt. Svar nej, hvis blot ét punkt er anderledes end ønsket.",
        udsagn: Udsagn::JaNej(
            "borgerens ønsker om tilbud, omfang, varighed og start er imødekommet",
            "borgerens ønsker om tilbud, omfang, varighed og start er ikke imødekommet fuldt ud",
        ),
        hvem: &[Hvem::Sagsbehandler],
        kilder: &[fvl("§ 22"), vej("23"), nr("3.6.2")],
    },
    Beskrivelse {
        faktum: Faktum::Maal,
        spoergsmaal: "Hvad er målet med behandlingen?",
        hjaelp: "Vælg alle, der passer. Stoffrihed er ikke en betingelse for at få behandling.",
        udsagn: Udsagn::Flere("behandlingen sigter mod", "der er ikke sat et mål for behandlingen"),
        hvem: &[Hvem::Borger, Hvem::Behandler, Hvem::Sagsbehandler],
        kilder: &[vej("5"), vej("8"), nr("kap. 1")],
    },
];
