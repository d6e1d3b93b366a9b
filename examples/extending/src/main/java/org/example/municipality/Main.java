package org.example.municipality;

import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.validation.Problem;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Uses the extension, the rule and the document type. */
public final class Main {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private Main() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        extension(out);
        rule(out);
        document(out);
    }

    static void extension(PrintStream out) {
        // spotless:off: the README shows the code from here
        Budget budget = new Budget(new BigDecimal("250000.00"), Authority.municipality("Slagelse"));
        FocusArea area = Budget.KEY.set(FocusArea.of("3", "Styrket samarbejde"), budget);
        out.println(area.extensions().asMap());

        FrameworkAgreement agreement = agreement(area, FocusArea.of("4", "Unge"));
        BigDecimal sum = agreement.allFocusAreas().stream().map(Budget.KEY::get).flatMap(Optional::stream)
                .map(Budget::kroner).reduce(BigDecimal.ZERO, BigDecimal::add);
        out.println("Budgetter i alt: " + sum + " kr.");

        RammeaftaleJson others = RammeaftaleJson.create(); // has no key for budgets, but keeps them
        out.println(others.read(others.write(agreement), FrameworkAgreement.class).equals(agreement));
        // spotless:on
    }

    static void rule(PrintStream out) {
        Budget budget = new Budget(new BigDecimal("250000.00"), Authority.municipality("Slagelse"));
        FocusArea area = Budget.KEY.set(FocusArea.of("3", "Styrket samarbejde"), budget);
        String json = Rules.JSON.writeText(agreement(area, FocusArea.of("4", "Unge")));
        byte[] bytes = json.replace("250000.00", "-1.00").getBytes(StandardCharsets.UTF_8);
        // spotless:off: the README shows the code from here
        for (Problem p : Rules.JSON.tryRead(bytes, FrameworkAgreement.class).problems()) {
            out.println(p.position().orElseThrow().line() + ": " + p.code() + " " + p.message(DANISH));
        }
        // spotless:on
    }

    static void document(PrintStream out) {
        // spotless:off: the README shows the code from here
        Meeting meeting = Meeting.builder().id("dialogmoede").title("Dialogmøde").build();
        Hearing hearing = new Hearing("Høring", LocalDate.of(2022, 4, 7), meeting, Extensions.none());
        out.print(Rules.JSON.writeText(hearing));

        String broken = Rules.JSON.writeText(hearing).replace("2022-04-07", "7. april").replace("Dialogmøde", " ");
        for (Problem p : Rules.JSON.tryRead(broken, Hearing.class).problems()) {
            out.println(p.position().orElseThrow().line() + ": " + p.code() + " " + p.message(DANISH));
        }
        // spotless:on
    }

    static FrameworkAgreement agreement(FocusArea... areas) {
        return FrameworkAgreement.builder()
                .id("sjaelland-2021-22")
                .title("Rammeaftale 2021-22")
                .period("2021/2022")
                .addPart(Part.development().withFocusAreas(List.of(areas)))
                .build();
    }
}
