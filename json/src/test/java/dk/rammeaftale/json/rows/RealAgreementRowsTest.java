package dk.rammeaftale.json.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.rammeaftale.Approvable.Stage;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Activity;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Identifier;
import dk.rammeaftale.content.LegalBasis;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.json.sample.CommittedJson;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Realistic agreements of several regions, checked row by row of the domain, in Java and in the committed JSON. */
class RealAgreementRowsTest {

    private static final FrameworkAgreement SOCIAL = RealAgreements.socialAgreement2023();
    private static final FrameworkAgreement ONE_YEAR = RealAgreements.oneYear2014();
    private static final FrameworkAgreement THREE_YEARS = RealAgreements.threeYears2025();

    private static final CommittedJson JSON = RowDocument.SOCIAL_AGREEMENT.json();
    private static final CommittedJson ONE_YEAR_JSON = RowDocument.ONE_YEAR.json();
    private static final CommittedJson THREE_YEARS_JSON = RowDocument.THREE_YEARS.json();

    @Test
    void r01_itNeedNotBeCalledRammeaftale() {
        assertThat(SOCIAL.title()).isEqualTo("Nordjysk Socialaftale 2023-2024");
        assertThat(SOCIAL.alternativeTitles())
                .containsExactly("Socialaftalen 2023-24", "Rammeaftale for det specialiserede socialområde 2023-2024");

        assertThat(JSON.text("/title")).isEqualTo(SOCIAL.title());
        assertThat(JSON.texts("/alternativeTitles")).isEqualTo(SOCIAL.alternativeTitles());
    }

    @Test
    void r02_itIsForOneTwoOrThreeYears() {
        assertThat(List.of(ONE_YEAR, SOCIAL, THREE_YEARS))
                .extracting(
                        a -> a.period().earliest().orElseThrow(),
                        a -> a.period().latest().orElseThrow())
                .containsExactly(
                        tuple(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31)),
                        tuple(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31)),
                        tuple(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31)));
        assertThat(List.of(ONE_YEAR, SOCIAL, THREE_YEARS))
                .extracting(a -> a.renewedEvery().map(Period::getYears))
                .containsExactly(Optional.of(1), Optional.of(2), Optional.of(3));

        assertThat(ONE_YEAR_JSON.text("/period")).isEqualTo("2014");
        assertThat(JSON.text("/period")).isEqualTo("2023/2024");
        assertThat(THREE_YEARS_JSON.text("/period")).isEqualTo("2025/2027");
        assertThat(ONE_YEAR_JSON.text("/renewedEvery")).isEqualTo("P1Y");
        assertThat(THREE_YEARS_JSON.text("/renewedEvery")).isEqualTo("P3Y");
    }

    @Test
    void r04_ofThreePartsTwoAreOfOneKindAndOneIsPublishedAsAnAppendix() {
        assertThat(SOCIAL.parts())
                .extracting(Part::kind)
                .containsExactly(Part.Kind.DEVELOPMENT, Part.Kind.GOVERNANCE, Part.Kind.GOVERNANCE);
        Id appendix = SOCIAL.parts().get(2).publishedAs().orElseThrow();
        assertThat(SOCIAL.appendices().get(1).id()).hasValue(appendix);

        assertThat(JSON.each("/parts", "kind")).containsExactly("development", "governance", "governance");
        assertThat(JSON.each("/parts", "id")).containsExactly("development", "governance", "takster");
        assertThat(JSON.text("/parts/2/publishedAs")).isEqualTo("bilag-2").isEqualTo(JSON.text("/appendices/1/id"));
    }

    @Test
    void r05_deadlinesDifferByPartAndYear() {
        assertThat(ONE_YEAR.parts())
                .extracting(part -> part.deadlines().get(0).lastDay().orElseThrow())
                .containsExactly(LocalDate.of(2013, 6, 1), LocalDate.of(2013, 10, 15));
        assertThat(SOCIAL.parts())
                .extracting(part -> part.deadlines().get(0).lastDay().orElseThrow())
                .containsExactly(LocalDate.of(2022, 10, 3), LocalDate.of(2022, 11, 30), LocalDate.of(2023, 3, 1));

        assertThat(ONE_YEAR_JSON.text("/parts/0/deadlines/0/atLatest")).isEqualTo("2013-06-01");
        assertThat(ONE_YEAR_JSON.text("/parts/1/deadlines/0/atLatest")).isEqualTo("2013-10-15");
        assertThat(JSON.text("/parts/0/deadlines/0/atLatest")).isEqualTo("2022-10-03");
    }

    @Test
    void r05_theDayItselfIsInTimeOrTooLate() {
        Deadline before = THREE_YEARS.deadlines().get(0);
        assertThat(before.lastDay()).hasValue(LocalDate.of(2024, 11, 30));
        assertThat(before.atLatest()).isEmpty();
        Deadline atLatest = SOCIAL.deadlines().get(0);
        assertThat(atLatest.lastDay()).hasValue(LocalDate.of(2022, 12, 1));
        assertThat(atLatest.before()).isEmpty();

        assertThat(THREE_YEARS_JSON.text("/deadlines/0/before")).isEqualTo("2024-12-01");
        assertThat(THREE_YEARS_JSON.has("/deadlines/0/atLatest")).isFalse();
        assertThat(JSON.text("/deadlines/0/atLatest")).isEqualTo("2022-12-01");
        assertThat(JSON.text("/parts/1/deadlines/0/before")).isEqualTo("2022-12-01");
    }

    @Test
    void r05_aDeadlineIsSetByLawOrByABody() {
        assertThat(SOCIAL.deadlines().get(0).legalBasis()).containsExactly(RealAgreements.SOCIAL_SERVICES_ACT);
        assertThat(SOCIAL.deadlines().get(0).setBy()).isEmpty();
        Deadline ofKkr = SOCIAL.parts().get(0).deadlines().get(0);
        assertThat(ofKkr.setBy()).hasValue(Participant.of(ParticipantKind.KKR, "KKR Nordjylland"));
        assertThat(ofKkr.legalBasis()).isEmpty();

        assertThat(JSON.text("/deadlines/0/legalBasis/0/statute")).isEqualTo("Lov om social service");
        assertThat(JSON.text("/parts/0/deadlines/0/setBy/name")).isEqualTo("KKR Nordjylland");
        assertThat(JSON.has("/parts/0/deadlines/0/legalBasis")).isFalse();
    }

    @Test
    void r05_aDeadlineMayComeAfterThePeriodBegan() {
        Deadline late = THREE_YEARS.deadlines().get(1);
        LocalDate begin = THREE_YEARS.period().earliest().orElseThrow();
        assertThat(late.lastDay().orElseThrow())
                .isEqualTo(LocalDate.of(2025, 3, 1))
                .isAfter(begin);

        assertThat(THREE_YEARS_JSON.text("/deadlines/1/atLatest")).isEqualTo("2025-03-01");
    }

    @Test
    void r09_itIsPublishedAndSent() {
        Attachment published = SOCIAL.attachments().get(0);
        assertThat(published.published()).hasValue(When.parse("2023-01-16"));
        assertThat(published.url()).hasValue("https://socialaftale.example.org/2023-24/samlet.pdf");
        assertThat(published.recipients())
                .contains(Participant.of(ParticipantKind.NATIONAL_AUTHORITY, "Social- og Boligstyrelsen"))
                .hasSize(4);

        assertThat(JSON.text("/attachments/0/published")).isEqualTo("2023-01-16");
        assertThat(JSON.each("/attachments/0/recipients", "kind"))
                .containsExactly("municipalCouncil", "regionalCouncil", "nationalAuthority", "userOrganisation");
    }

    @Test
    void r10_itIsADraftOrConcludedAndThePeriodSaysTheRest() {
        assertThat(THREE_YEARS.stage()).hasValue(Stage.PROPOSAL);
        assertThat(THREE_YEARS.access()).hasValue(Access.OPEN); // a public draft
        assertThat(SOCIAL.stage()).hasValue(Stage.CONCLUDED);
        assertThat(Approvals.agreement().stage()).hasValue(Stage.OUT_FOR_APPROVAL);
        When day = When.parse("2023-05-01"); // one agreement has expired, one is in force, one lies ahead
        assertThat(ONE_YEAR.period().certainlyBefore(day)).isTrue();
        assertThat(SOCIAL.period().certainlyBefore(day) || day.certainlyBefore(SOCIAL.period()))
                .isFalse();
        assertThat(day.certainlyBefore(THREE_YEARS.period())).isTrue();

        assertThat(THREE_YEARS_JSON.text("/stage")).isEqualTo("proposal");
        assertThat(THREE_YEARS_JSON.text("/access")).isEqualTo("open");
        assertThat(JSON.text("/stage")).isEqualTo("concluded");
        assertThat(RowDocument.APPROVALS.json().text("/stage")).isEqualTo("outForApproval");
    }

    @Test
    void r11_itFollowsOneAndIsFollowedByAnother() {
        assertThat(SOCIAL.predecessors()).containsExactly(Reference.to("socialaftale-2021-22"));
        assertThat(SOCIAL.successors())
                .singleElement()
                .satisfies(next -> assertThat(next.document()).isEmpty())
                .satisfies(next -> assertThat(next.wording()).hasValue("Nordjysk Socialaftale 2025-2027"));

        assertThat(JSON.each("/predecessors", "document")).containsExactly("socialaftale-2021-22");
        assertThat(JSON.each("/successors", "wording")).containsExactly("Nordjysk Socialaftale 2025-2027");
    }

    @Test
    void r11_aFocusAreaIsCarriedOver() {
        assertThat(area("focus-area-1").origin()).hasValue(Reference.to("socialaftale-2021-22", "focus-area-4"));

        assertThat(JSON.text("/parts/0/focusAreas/1/origin/document")).isEqualTo("socialaftale-2021-22");
        assertThat(JSON.text("/parts/0/focusAreas/1/origin/element")).isEqualTo("focus-area-4");
    }

    @Test
    void r12_aFocusAreaHasAnOriginAndAState() {
        assertThat(area("focus-area-1").progress()).hasValue(Progress.ONGOING);
        assertThat(area("unge").progress()).hasValue(Progress.PLANNED);
        assertThat(area("unge").origin().orElseThrow().wording()).hasValue("Temaet om overgange i aftalen for 2018");
        assertThat(area("focus-area-0").progress()).isEmpty();

        assertThat(JSON.text("/parts/0/focusAreas/1/progress")).isEqualTo("ongoing");
        assertThat(JSON.text("/parts/0/focusAreas/2/progress")).isEqualTo("planned");
        assertThat(JSON.text("/parts/0/focusAreas/2/origin/wording"))
                .isEqualTo("Temaet om overgange i aftalen for 2018");
        assertThat(JSON.has("/parts/0/focusAreas/0/progress")).isFalse();
    }

    @Test
    void r12_aNumberIsMissingOrZero() {
        assertThat(SOCIAL.parts().get(0).focusAreas())
                .extracting(FocusArea::number)
                .containsExactly(Optional.of("0"), Optional.of("1"), Optional.empty());

        assertThat(JSON.text("/parts/0/focusAreas/0/number")).isEqualTo("0");
        assertThat(JSON.has("/parts/0/focusAreas/2/number")).isFalse();
    }

    @Test
    void r13_aThemeIsTiedToNoPart() {
        assertThat(SOCIAL.focusAreas()).extracting(FocusArea::title).containsExactly("Digitale hjælpemidler");
        assertThat(SOCIAL.allFocusAreas())
                .extracting(area -> area.id().text())
                .containsExactly("focus-area-0", "focus-area-1", "unge", "digitale-hjaelpemidler");

        assertThat(JSON.each("/focusAreas", "title")).containsExactly("Digitale hjælpemidler");
    }

    @Test
    void r14_appendicesHaveOrderRevisionValidityAndAppendicesOfTheirOwn() {
        Attachment overview = SOCIAL.appendices().get(0);
        assertThat(SOCIAL.appendices())
                .extracting(a -> a.number().orElseThrow())
                .containsExactly("1", "2", "3");
        assertThat(overview.revision()).hasValue("2. udgave, maj 2023");
        assertThat(overview.valid()).hasValue(When.parse("2023"));
        assertThat(overview.attachments())
                .extracting(a -> a.number().orElseThrow())
                .containsExactly("1a", "1b");

        assertThat(JSON.each("/appendices", "number")).containsExactly("1", "2", "3");
        assertThat(JSON.text("/appendices/0/revision")).isEqualTo("2. udgave, maj 2023");
        assertThat(JSON.text("/appendices/0/valid")).isEqualTo("2023");
        assertThat(JSON.text("/appendices/1/valid")).isEqualTo("2023-01-01/2024-12-31");
        assertThat(JSON.each("/appendices/0/attachments", "number")).containsExactly("1a", "1b");
    }

    @Test
    void r18_itRestsOnALawWithSectionAndVersion() {
        LegalBasis law = SOCIAL.legalBasis().get(0);
        assertThat(law.statute()).isEqualTo("Lov om social service");
        assertThat(law.section()).hasValue("§ 6");
        assertThat(law.version()).hasValue("LBK nr. 170 af 24. januar 2022");
        assertThat(SOCIAL.legalBasis().get(1).section()).isEmpty(); // not guessed

        assertThat(JSON.each("/legalBasis", "statute"))
                .containsExactly("Lov om social service", "Lov om specialundervisning for voksne");
        assertThat(JSON.text("/legalBasis/0/section")).isEqualTo("§ 6");
        assertThat(JSON.text("/legalBasis/0/version")).isEqualTo("LBK nr. 170 af 24. januar 2022");
        assertThat(JSON.has("/legalBasis/1/section")).isFalse();
    }

    @Test
    void r19_aTimeIsAsPreciseAsItIsKnown() {
        List<When> times = SOCIAL.process().stream()
                .map(Activity::when)
                .flatMap(Optional::stream)
                .toList();
        assertThat(times.get(0).earliest()).hasValue(LocalDate.of(2022, 3, 1)); // spring
        assertThat(times.get(0).latest()).hasValue(LocalDate.of(2022, 5, 31));
        assertThat(times.get(1).latest()).hasValue(LocalDate.of(2022, 6, 30)); // a month
        assertThat(times.get(2).day()).hasValue(LocalDate.of(2023, 9, 14));
        assertThat(times.get(3).everyYear()).hasValue(MonthDay.of(6, 1));
        assertThat(times.get(3).latest()).isEmpty();
        assertThat(times.get(4).earliest()).hasValue(LocalDate.of(2023, 1, 1)); // a year
        assertThat(times.get(5).latest()).hasValue(LocalDate.of(2024, 2, 29)); // to the end of a winter
        assertThat(times.get(6).earliest()).isEmpty(); // by the end of 2024
        assertThat(times.get(6).latest()).hasValue(LocalDate.of(2024, 12, 31));

        assertThat(JSON.each("/process", "when"))
                .containsExactly(
                        "2022-21", "2022-06", "2023-09-14", "XXXX-06-01", "2023", "2023-22/2023-24", "../2024-12-31");
        assertThat(JSON.text("/process/6/wording")).isEqualTo("ultimo 2024");
    }

    @Test
    void r32_anIdentifierSaysWhoseNumberingItIs() {
        assertThat(SOCIAL.identifiers())
                .containsExactly(
                        Identifier.of("Region Nordjylland, sagsnummer", "2021-0417-33"),
                        Identifier.of("KLE", "27.00.00-P00"));
        assertThat(SOCIAL.appendices().get(1).identifiers())
                .containsExactly(Identifier.of("Region Nordjylland, dokumentnummer", "0098127"));

        assertThat(JSON.each("/identifiers", "scheme")).containsExactly("Region Nordjylland, sagsnummer", "KLE");
        assertThat(JSON.each("/identifiers", "value")).containsExactly("2021-0417-33", "27.00.00-P00");
        assertThat(JSON.text("/appendices/1/identifiers/0/value")).isEqualTo("0098127");
    }

    @Test
    void r39_itMayBeWrittenInAnotherLanguage() {
        assertThat(THREE_YEARS.language()).hasValue("en");
        assertThat(THREE_YEARS.field()).hasValue("Specialised social services and special education");
        assertThat(ONE_YEAR.language()).isEmpty(); // not stated is not Danish

        assertThat(THREE_YEARS_JSON.text("/language")).isEqualTo("en");
        assertThat(ONE_YEAR_JSON.has("/language")).isFalse();
    }

    private static FocusArea area(String id) {
        return SOCIAL.allFocusAreas().stream()
                .filter(area -> area.id().text().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
