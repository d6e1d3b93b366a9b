package dk.rammeaftale.benchmarks;

import dk.rammeaftale.Document;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.people.ParticipantKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The documents to measure. The agreement has 13 KB: the sample with decisions of the parties and texts of the focus areas. */
final class Sample {

    private static final Map<String, Passage> CONTENTS = Map.of(
            "1",
            content(
                    "Kommunerne og regionen bruger hinandens tilbud, og det skal være let at gøre på tværs af grænserne.",
                    "Kommunerne melder hvert forår ind, hvilke pladser de venter at få brug for, og hvilke de kan undvære.",
                    "Kontaktpersoner i alle forvaltninger mødes to gange om året og følger op på samarbejdet om de mest"
                            + " specialiserede tilbud.",
                    "Et tilbud, som flere kommuner bruger, kan ikke lukkes eller lægges om, uden at brugerkommunerne er hørt i god tid."),
            "2",
            content(
                    "Borgere med psykiske vanskeligheder skal møde én plan og ikke flere planer ved siden af hinanden.",
                    "Psykiatrien, bostederne og jobcentret aftaler, hvem der har ansvaret, når en borger udskrives.",
                    "Der afprøves en fælles koordinator i tre kommuner, og erfaringerne deles med de øvrige parter.",
                    "Borgeren og de pårørende er med, når planen lægges, og de får den i en form, som de kan læse og bruge."),
            "4",
            content(
                    "Medarbejderne udvikler metoder dér, hvor de arbejder, og fortæller hinanden, hvad der virker.",
                    "Tilbuddene beskriver borgernes udbytte på samme måde, så det kan sammenlignes over tid.",
                    "Et netværk af faglige konsulenter samler beskrivelserne og lægger dem frem på en årlig temadag.",
                    "Hvert tilbud vælger én metode om året, som efterprøves i hverdagen sammen med borgerne."),
            "5",
            content(
                    "Parterne skal vide, om der er pladser nok, før der bliver ventelister, og før tilbud må lukke.",
                    "Sekretariatet opgør hvert år pladser, belægning og forventet behov for hver målgruppe.",
                    "Opgørelsen drøftes i styregruppen, som peger på de målgrupper, hvor udbud og behov ikke følges ad.",
                    "De mest specialiserede pladser følges særskilt, fordi få pladser fra eller til kan afgøre, om der er et tilbud."),
            "6",
            content(
                    "Tal om økonomi og kvalitet skal være ens nok til, at ledere i hele området kan bruge dem.",
                    "Takster og pladser indberettes i ét fælles skema, som alle parter har adgang til.",
                    "Udviklingen i udgifterne følges kvartalsvis, og afvigelser forklares i den årlige redegørelse.",
                    "Nøgletallene forelægges politikerne i en kort udgave, som også kan læses af borgerne."));

    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");
    private static final RammeaftaleJson JSON;

    static {
        VALIDATOR.setLevel(Level.WARNING); // it logs its version in every JVM
        JSON = RammeaftaleJson.create();
    }

    /** The name of the agreement among the {@link #documents}. */
    static final String AGREEMENT = "agreement";

    /** The name of the agreement that draws one warning: a party's decision is by a body of an unknown kind. */
    static final String WARNED = "agreement with a warning";

    private Sample() {}

    /** Returns the documents to measure in canonical form, by name. */
    static Map<String, byte[]> documents() {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        documents.put(AGREEMENT, json());
        for (String name : List.of("minutes", "meeting", "dossier")) {
            documents.put(name, JSON.write(sample(name, Document.class)));
        }
        documents.put(WARNED, JSON.write(warned()));
        return documents;
    }

    /** Returns a meeting with a thousand problems: in each agenda item, {@code number} is not a text and a property is misspelt. */
    static byte[] faulty() {
        return IntStream.range(0, 500)
                .mapToObj(i -> "{\"title\":\"Punkt " + i + "\",\"number\":" + i + ",\"decisons\":[]}")
                .collect(Collectors.joining(
                        ",",
                        "{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"moede\",\"title\":\"Møde\",\"agenda\":[",
                        "]}"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T sample(String name, Class<T> type) {
        try (InputStream sample = Objects.requireNonNull(Sample.class.getResourceAsStream("/" + name + ".json"))) {
            return JSON.read(sample, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the agreement in canonical form. */
    static byte[] json() {
        FrameworkAgreement agreement = sample(AGREEMENT, FrameworkAgreement.class);
        return JSON.write(agreement
                .withParties(agreement.parties().stream().map(Sample::decided).toList())
                .withParts(agreement.parts().stream().map(Sample::written).toList()));
    }

    private static FrameworkAgreement warned() {
        FrameworkAgreement agreement = JSON.read(json(), FrameworkAgreement.class);
        List<Party> parties = new ArrayList<>(agreement.parties());
        Decision unknown = Decision.recommended("2020-10-27").withBy(ParticipantKind.parse("panel"), "Panelet");
        parties.set(0, parties.get(0).plusDecisions(unknown));
        return agreement.withParties(parties);
    }

    private static Party decided(Party party) {
        return party.withDecisions(
                Decision.recommended("2020-10-06").withBy(ParticipantKind.COMMITTEE, "Social- og Sundhedsudvalget"),
                Decision.approved("2020-10-27"));
    }

    private static Part written(Part part) {
        return part.withFocusAreas(
                part.focusAreas().stream().map(Sample::written).toList());
    }

    private static FocusArea written(FocusArea area) {
        Passage content = CONTENTS.get(area.number().orElseThrow());
        return content == null
                ? area
                : area.withGoals(
                                "Borgerne oplever, at indsatsen hænger sammen, også når flere kommuner er om den.",
                                "Parterne kender hinandens tilbud og bruger dem, før de opretter nye.")
                        .withContent(content)
                        .withResults(
                                "Ved udgangen af 2022 er arbejdet beskrevet, og parterne har besluttet, hvad der fortsætter.",
                                "Det kan læses i redegørelsen, hvor mange borgere arbejdet er kommet til gavn.");
    }

    private static Passage content(String text, String... passages) {
        return Passage.of(text).withPassages(List.copyOf(Passage.listOf(passages)));
    }
}
