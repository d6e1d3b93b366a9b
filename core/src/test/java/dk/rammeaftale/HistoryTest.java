package dk.rammeaftale;

import static dk.rammeaftale.Sjaelland.AGREEMENT;
import static dk.rammeaftale.Sjaelland.AUTISM;
import static dk.rammeaftale.Sjaelland.BRAIN_INJURY;
import static dk.rammeaftale.Sjaelland.DEVELOPMENT;
import static dk.rammeaftale.Sjaelland.amendment;
import static dk.rammeaftale.Sjaelland.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Dossier.History;
import dk.rammeaftale.Dossier.History.Mention;
import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.AgendaItemKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final Reference OF_2019 = Reference.to("sjaelland-2019-20", "tema-2");
    private static final Reference OF_2021 = Reference.to("sjaelland-2021-22", "focus-area-1");
    private static final Reference OF_2023 = Reference.to("sjaelland-2023-24", "tema-a");
    private static final Reference ALSO_OF_2023 = Reference.to("sjaelland-2023-24", "tema-b");
    private static final Reference OF_2025 = Reference.to("sjaelland-2025-26", "tema-1");
    private static final Reference BY_WORDS =
            Reference.builder().wording("Indsatsen for børn med autisme").build();

    private static final FrameworkAgreement FROM_2019 = agreement("2019", area("tema-2", BY_WORDS));
    private static final FrameworkAgreement FROM_2021 =
            AGREEMENT.withParts(DEVELOPMENT.withFocusAreas(AUTISM.withOrigin(OF_2019), BRAIN_INJURY));
    private static final FrameworkAgreement FROM_2023 =
            agreement("2023", area("tema-a", OF_2021), area("tema-b", OF_2021));
    private static final FrameworkAgreement FROM_2025 = agreement("2025", area("tema-1", OF_2023));

    private static final Dossier ALL = dossier(FROM_2025, FROM_2019, FROM_2021, FROM_2023);

    @Test
    void aFocusAreaIsFollowedToWhereItCameFrom() {
        assertThat(ALL.historyOf(OF_2025).predecessors()).containsExactly(OF_2023, OF_2021, OF_2019, BY_WORDS);
        assertThat(ALL.historyOf(OF_2019).predecessors()).containsExactly(BY_WORDS);
        assertThat(ALL.historyOf(FROM_2021.reference("focus-area-2")).predecessors())
                .isEmpty();
    }

    @Test
    void aFocusAreaIsFollowedToWhereItWent() {
        assertThat(ALL.historyOf(OF_2019).successors()).containsExactly(OF_2021, OF_2023, ALSO_OF_2023, OF_2025);
        assertThat(ALL.historyOf(ALSO_OF_2023).successors()).isEmpty();
    }

    @Test
    void whereAFocusAreaCameFromNeedNotBeInTheDossier() {
        Reference quoted = OF_2019.withWording("Børn med autisme");
        FrameworkAgreement alone = AGREEMENT.withParts(DEVELOPMENT.withFocusAreas(AUTISM.withOrigin(quoted)));

        assertThat(dossier(alone).historyOf(OF_2021).predecessors()).containsExactly(quoted);
        assertThat(dossier(alone).historyOf(OF_2019).successors()).containsExactly(OF_2021);
    }

    @Test
    void anOriginInTheSameAgreementIsGivenWithTheAgreement() {
        FrameworkAgreement agreement = agreement("2021", area("tema-1"), area("tema-2", Reference.within("tema-1")));

        Reference one = agreement.reference("tema-1");
        assertThat(dossier(agreement).historyOf(agreement.reference("tema-2")).predecessors())
                .containsExactly(one);
        assertThat(dossier(agreement).historyOf(one).successors()).containsExactly(agreement.reference("tema-2"));
    }

    @Test
    void aCircleEnds() {
        FrameworkAgreement one = agreement("2019", area("tema-2", OF_2021));
        Dossier circle = dossier(one, FROM_2021);

        assertThat(circle.historyOf(OF_2021).predecessors()).containsExactly(OF_2019);
        assertThat(circle.historyOf(OF_2021).successors()).containsExactly(OF_2019);
        Dossier itself = dossier(agreement("2019", area("tema-2", OF_2019)));
        assertThat(itself.historyOf(OF_2019)).isEqualTo(nothing());
    }

    @Test
    void theMeetingsAndTheInnermostItemsThatReferToItAreFound() {
        AgendaItem inner = AgendaItem.of(AgendaItemKind.GROUP_DISCUSSION, "Drøftelse ved bordene")
                .withDecisions(Decision.approved("2022-04-07").withAbout(OF_2021))
                .withAbout(List.of(OF_2021));
        AgendaItem outer = AgendaItem.of(AgendaItemKind.PRESENTATION, "Oplæg")
                .withItems(AgendaItem.of(AgendaItemKind.BREAK, "Pause"), inner);
        Meeting item = meeting("dialogmoede").withAgenda(outer);
        Meeting whole = meeting("temadag").withAbout(OF_2021.withWording("Unge med autisme"));
        Meeting other = meeting("andet").withAbout(AGREEMENT.reference("focus-area-2"), BY_WORDS);

        assertThat(dossier(AGREEMENT, item, other, whole).historyOf(OF_2021).mentions())
                .containsExactly(new Mention(item, Optional.of(inner)), new Mention(whole, Optional.empty()));
    }

    @Test
    void anItemIsFoundByItsNeighboursAndByOtherMeetings() {
        AgendaItem item = AgendaItem.of(AgendaItemKind.DISCUSSION, "Takster").withId(Id.parse("punkt-3"));
        AgendaItem neighbour =
                AgendaItem.of(AgendaItemKind.INFORMATION, "Opfølgning").withAbout(List.of(Reference.within("punkt-3")));
        Meeting first = meeting("foerste").withAgenda(item, neighbour);
        AgendaItem again = item.withMovedTo(Reference.to("foerste", "punkt-3"));
        Meeting second = meeting("andet").withAgenda(again);

        assertThat(dossier(first, second)
                        .historyOf(Reference.to("foerste", "punkt-3"))
                        .mentions())
                .containsExactly(new Mention(first, Optional.of(neighbour)), new Mention(second, Optional.of(again)));
    }

    @Test
    void theAmendmentsThatChangedItAreFoundInTheOrderOfTheirEffect() {
        Amendment removes = amendment("fjerner", "2022-03-01")
                .changes(Changes.builder().addRemoves(AUTISM.id()).build())
                .build();
        Amendment replaces = amendment("erstatter", "2022-01-01")
                .changes(Changes.builder()
                        .addFocusAreas(AUTISM.withTitle("Autisme og ADHD"))
                        .build())
                .build();
        Amendment other = amendment("andet", "2022-02-01")
                .changes(Changes.builder().addRemoves(BRAIN_INJURY.id()).build())
                .build();
        Amendment byTitle = amendment("kun-titel").build();
        Amendment ofNoStatedDay = amendment("uden-dag")
                .changes(Changes.builder().addFocusAreas(AUTISM).build())
                .build();
        Dossier dossier = dossier(ofNoStatedDay, removes, replaces, byTitle, other, AGREEMENT);

        assertThat(dossier.historyOf(OF_2021).amendments()).containsExactly(replaces, removes, ofNoStatedDay);
        assertThat(dossier.historyOf(AGREEMENT.reference("development")).amendments())
                .containsExactly(replaces, other, removes);
        assertThat(dossier.historyOf(Reference.to("sjaelland-2021-22")).amendments())
                .containsExactly(replaces, other, removes, ofNoStatedDay);
        assertThat(dossier.historyOf(AGREEMENT.reference("governance")).amendments())
                .isEmpty();
    }

    @Test
    void whatIsOnlyProposedDoesNotHideWhatALaterAmendmentChanged() {
        Amendment proposed = amendment("forslag", "2022-01-01")
                .stage(Approvable.Stage.PROPOSAL)
                .changes(Changes.builder().addRemoves(AUTISM.id()).build())
                .build();
        Amendment removes = amendment("fjerner", "2022-03-01")
                .changes(Changes.builder().addRemoves(AUTISM.id()).build())
                .build();

        assertThat(dossier(AGREEMENT, proposed, removes).historyOf(OF_2021).amendments())
                .containsExactly(proposed, removes);
    }

    @Test
    void whatAnAmendmentBringsIsAnElementOfTheAgreement() {
        FocusArea lockdown = area("focus-area-4", OF_2019);
        Amendment brings = amendment("allonge", "2022-01-01")
                .changes(Changes.builder().addFocusAreas(lockdown).build())
                .build();
        Meeting meeting = meeting("temadag").withAbout(Reference.to("allonge", "focus-area-4"));
        Dossier dossier = dossier(FROM_2019, AGREEMENT, brings, meeting);

        History history = dossier.historyOf(AGREEMENT.reference("focus-area-4"));

        assertThat(history)
                .isEqualTo(new History(
                        List.of(OF_2019, BY_WORDS),
                        List.of(),
                        List.of(new Mention(meeting, Optional.empty())),
                        List.of(brings)))
                .isEqualTo(dossier.historyOf(Reference.to("allonge", "focus-area-4")));
        assertThat(dossier.historyOf(OF_2019).successors())
                .containsExactly(Reference.to("allonge", "focus-area-4"))
                .allMatch(reference -> dossier.find(reference).equals(Optional.of(lockdown)));
    }

    @Test
    void anAmendmentIsNotTheAgreement() {
        Amendment allonge = amendment("allonge", "2022-01-01")
                .changes(Changes.builder().purpose("Et nyt formål").build())
                .build();
        Meeting meeting = meeting("temadag").withAbout(Reference.to("allonge"));
        Dossier dossier = dossier(AGREEMENT, allonge, meeting);

        assertThat(dossier.historyOf(Reference.to("sjaelland-2021-22")).mentions())
                .isEmpty();
        assertThat(dossier.historyOf(Reference.to("allonge")))
                .isEqualTo(
                        new History(List.of(), List.of(), List.of(new Mention(meeting, Optional.empty())), List.of()));
        assertThat(dossier.historyOf(Reference.to("allonge", "allonge")))
                .isEqualTo(dossier.historyOf(Reference.to("allonge")));
    }

    @Test
    void whatTheDossierDoesNotKnowHasNoHistory() {
        assertThat(ALL.historyOf(Reference.to("sjaelland-2007", "tema-1"))).isEqualTo(nothing());
        assertThat(ALL.historyOf(AGREEMENT.reference("focus-area-9"))).isEqualTo(nothing());
        assertThat(ALL.historyOf(Reference.within("focus-area-1"))).isEqualTo(nothing()); // of the dossier itself
        assertThat(ALL.historyOf(BY_WORDS)).isEqualTo(nothing()); // the same words need not mean the same
        assertThat(ALL.historyOf(Reference.builder().build())).isEqualTo(nothing());
    }

    @Test
    void nullsArePassedOver() {
        FrameworkAgreement holey = Nulls.put(
                FROM_2023,
                "focusAreas",
                Arrays.asList(null, Nulls.put(area("tema-a", OF_2021), "id", null), area("tema-b", OF_2021)));
        Meeting meeting = Nulls.put(
                Nulls.put(meeting("moede"), "about", Arrays.asList(null, OF_2021)), "agenda", Arrays.asList((Object)
                        null));
        Amendment ofNothing = Nulls.put(amendment("allonge").build(), "amends", null);
        Dossier dossier = Nulls.put(
                dossier(),
                "documents",
                Arrays.asList(null, ofNothing, FROM_2021, holey, Nulls.put(meeting, "id", null)));

        History history = Nulls.put(dossier, "id", null).historyOf(OF_2021);

        assertThat(history.predecessors()).containsExactly(OF_2019);
        assertThat(history.successors()).containsExactly(ALSO_OF_2023);
        assertThat(history.mentions()).hasSize(1);
        assertThat(history.amendments()).isEmpty();
    }

    private static History nothing() {
        return new History(List.of(), List.of(), List.of(), List.of());
    }

    private static FocusArea area(String id, Reference... origin) {
        return FocusArea.builder()
                .id(Id.parse(id))
                .title("Børn og unge med autisme")
                .origin(Arrays.stream(origin).findFirst().orElse(null))
                .build();
    }

    private static FrameworkAgreement agreement(String year, FocusArea... areas) {
        int first = Integer.parseInt(year);
        return FrameworkAgreement.builder()
                .id("sjaelland-" + first + "-" + (first + 1) % 100)
                .title("Rammeaftale " + first + "-" + (first + 1) % 100)
                .period(first + "/" + (first + 1))
                .addFocusAreas(areas)
                .build();
    }

    private static Meeting meeting(String id) {
        return Meeting.builder().id(id).title("Møde om rammeaftalen").build();
    }
}
