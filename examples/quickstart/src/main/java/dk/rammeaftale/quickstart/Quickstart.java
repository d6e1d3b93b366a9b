package dk.rammeaftale.quickstart;

import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Builds a framework agreement, validates it, writes it as JSON, reads it back, and prints the problems of a broken one. */
public final class Quickstart {

    /** Hibernate Validator logs its version on stderr. The field keeps the logger, and so its level, from being collected. */
    private static final Logger HIBERNATE_VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private Quickstart() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        HIBERNATE_VALIDATOR.setLevel(Level.WARNING);
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8)); // æ, ø and å on every machine
        run();
    }

    static void run() {
        // spotless:off: the README shows the code from here
        FrameworkAgreement agreement = FrameworkAgreement.builder()
                .id("sjaelland-2021-22").title("Rammeaftale 2021-22").period("2021/2022").renewedEvery(Period.ofYears(2))
                .partiesOf(Authority.region("Sjælland")) // 17 municipal councils and the regional council
                .addDeadline(Deadline.atLatest("2020-12-01").withWording("senest den 1. december"))
                .addParts(
                        Part.development().withTopics("Behov for tilbud", "Faglig udvikling").withFocusAreas(
                                FocusArea.of("3", "Styrket samarbejde med borgere og deres pårørende")),
                        Part.governance().withTopics("Kapacitet", "Økonomi"))
                .build();
        System.out.println("Problems: " + ModelValidator.create().validate(agreement).size());

        RammeaftaleJson json = RammeaftaleJson.create();
        byte[] written = json.write(agreement);
        System.out.println("The same after reading: " + json.read(written, FrameworkAgreement.class).equals(agreement));

        String broken = json.writeText(agreement)
                .replace("2021/2022", "2021-2022") // not a time
                .replace("governance", "goverance") // not a word of the format
                .replace("0330", "0340"); // Slagelse becomes Sorø, which is a party already
        for (Problem p : json.tryRead(broken, FrameworkAgreement.class).problems()) {
            System.out.println(p.code() + " " + p.pointer() + ": " + p.message(Locale.forLanguageTag("da")));
        }
        // spotless:on
    }
}
