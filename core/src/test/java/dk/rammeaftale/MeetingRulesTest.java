package dk.rammeaftale;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.AgendaItemKind;
import dk.rammeaftale.meeting.Attendance;
import dk.rammeaftale.meeting.Attendance.Presence;
import dk.rammeaftale.meeting.Invitation;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.meeting.Minutes;
import dk.rammeaftale.meeting.Recommendation;
import dk.rammeaftale.meeting.Registration;
import dk.rammeaftale.people.Contact;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingRulesTest {

    private static final ModelValidator VALIDATOR = ModelValidator.create();
    private static final Meeting MEETING =
            Meeting.builder().id("moede").title("Møde").access(Access.OPEN).build();

    private static List<String> codes(Meeting meeting) {
        return VALIDATOR.validate(meeting).stream().map(Problem::code).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "16:00,       16:00:30, ''",
        "16:00,       16:00,    RA-3016",
        "22:00:30,    10:00:10, ''",
        "22:00,       10:00,    RA-3001",
        "16:00:00.5,  16:00,    RA-3001"
    })
    void theTimeOfAMeetingCountsToItsLastDigit(String start, String end, String code) {
        MeetingTime time = MeetingTime.of("2022-04-07", "12:00", "13:00")
                .withStart(LocalTime.parse(start))
                .withEnd(LocalTime.parse(end));

        assertThat(codes(MEETING.withTime(time))).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void theLastDayIsAfterTheFirst() {
        MeetingTime time = MeetingTime.of("2022-04-07", "16:00", "15:00");

        assertThat(codes(MEETING.withTime(time.withLastDate(LocalDate.of(2022, 4, 8)))))
                .isEmpty();
        assertThat(codes(MEETING.withTime(time.withLastDate(LocalDate.of(2022, 4, 7)))))
                .containsExactly("RA-3001");
    }

    @ParameterizedTest
    @CsvSource({
        "2022,       '',         ''",
        "2022-04,    '',         ''",
        "2022-04-08, '',         RA-3004",
        "2022-05,    '',         RA-3004",
        "2022-04-08, 2022-04-08, ''",
        "2022-04-09, 2022-04-08, RA-3004"
    })
    void aDayToRegisterIsRefusedIfItIsCertainlyAfterTheMeeting(String atLatest, String lastDate, String code) {
        Meeting meeting = MEETING.withTime(MeetingTime.of("2022-04-07", "16:00", "19:00")
                        .withStart(null)
                        .withEnd(null)
                        .withLastDate(Optional.of(lastDate)
                                .filter(d -> !d.isEmpty())
                                .map(LocalDate::parse)
                                .orElse(null)))
                .withInvitation(Invitation.builder()
                        .registration(Registration.builder()
                                .deadline(Deadline.atLatest(atLatest))
                                .build())
                        .build());

        assertThat(codes(meeting)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "PRESENT APOLOGY LEFT,           ''",
        "PRESENT PRESENT LEFT LEFT,      ''",
        "PRESENT LEFT RETURNED LEFT,     ''",
        "LEFT RETURNED,                  ''",
        "LEFT,                           ''",
        "APOLOGY LEFT,                   RA-3010",
        "PRESENT LEFT LEFT,              RA-3010",
        "PRESENT RETURNED,               RA-3010",
        "RETURNED,                       RA-3010",
        "PRESENT LEFT RETURNED RETURNED, RA-3010"
    })
    void asManyLeaveAsWereThereEvenIfTheyAreCalledAlike(String presences, String code) {
        List<Attendance> attendance = Stream.of(presences.split(" "))
                .map(presence -> Attendance.builder()
                        .who(Participant.of(ParticipantKind.DISABILITY_COUNCIL, "Slagelse Handicapråd"))
                        .presence(Attendance.Presence.valueOf(presence))
                        .build())
                .toList();
        Meeting meeting = MEETING.withMinutes(
                Minutes.builder().addAllAttendance(attendance).build());

        assertThat(codes(meeting)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void unidentifiedParticipantsContradictNobody() {
        Participant member = Participant.builder().role("medlem").build();
        assertThat(codes(left(member, member))).isEmpty();
        assertThat(codes(left(
                        member.withName("Styregruppen").withContact(named("Navn Navnesen")),
                        member.withName("Styregruppen").withContact(named("En Anden")))))
                .isEmpty();
        assertThat(codes(left(member.withName("Styregruppen"), member.withName("Styregruppen"))))
                .isEmpty();
        assertThat(codes(left(
                        Participant.builder().build(), Participant.builder().build())))
                .isEmpty();
        assertThat(codes(left(member.withRole("formand"), member.withRole("formand"))))
                .containsExactly("RA-3010");
        assertThat(codes(left(member.withContact(named("Navn")), member.withContact(named("Navn")))))
                .containsExactly("RA-3010");
    }

    @Test
    void presenceForAnItemIsForThatItemOnly() {
        AgendaItem item = AgendaItem.of(AgendaItemKind.DECISION, "Sag").withId(Id.parse("sag"));
        AgendaItem other = item.withId(Id.parse("anden"));
        Attendance absent = Attendance.builder()
                .who(Participant.named("Rådet"))
                .presence(Presence.ABSENT)
                .addItems(Id.parse("sag"), Id.parse("anden"))
                .build();
        Attendance left = absent.withItems(Id.parse("anden")).withPresence(Presence.LEFT);
        Meeting meeting = MEETING.withAgenda(item, other);

        assertThat(codes(attended(meeting, absent, left))).isEmpty();
        assertThat(codes(attended(meeting, left.withItems(Id.parse("sag"), Id.parse("anden")))))
                .containsExactly("RA-3019");
        assertThat(codes(attended(meeting, absent.withItems(Id.parse("sag"), Id.parse("ingen")))))
                .containsExactly("RA-3011");
        assertThat(codes(attended(meeting, absent.withItems(Id.parse("ingen"))).withExcerpt(true)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-04-07,            ''",
        "2022-04,               ''",
        "2022-22,               ''",
        "2022,                  ''",
        "XXXX-08-18,            ''",
        "2022-04-07/2022-04-08, RA-3015",
        "2022-04/..,            RA-3015"
    })
    void theDateIsKnownAsFarAsItIsButIsNoInterval(String date, String code) {
        Meeting meeting = MEETING.withTime(MeetingTime.of(date, "16:00", "18:00"))
                .withInvitation(Invitation.builder()
                        .registration(Registration.builder()
                                .deadline(Deadline.atLatest("2030-01-01"))
                                .build())
                        .build());
        List<String> expected = code.isEmpty() ? List.of() : List.of(code);

        assertThat(codes(meeting.withInvitation(null))).isEqualTo(expected);
        assertThat(codes(meeting).contains("RA-3004")).isEqualTo(date.equals("2022-04-07"));
        assertThat(meeting.time().orElseThrow().startsAt().isPresent()).isEqualTo(date.equals("2022-04-07"));
    }

    @Test
    void whereToAnItemWasMovedSaysThatItWas() {
        AgendaItem item = AgendaItem.of(AgendaItemKind.DECISION, "Sag").withMovedTo(Reference.to("naeste"));

        assertThat(codes(MEETING.withAgenda(item))).containsExactly("RA-3017");
        assertThat(codes(MEETING.withAgenda(item.withProgress(Progress.MOVED)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true, 2021-12-01", "false, 2022-05-01"})
    void anItemIsNotMovedBackInTime(boolean back, String next) {
        AgendaItem item = AgendaItem.of(AgendaItemKind.DECISION, "Sag")
                .withProgress(Progress.MOVED)
                .withMovedTo(Reference.to("naeste"));
        Meeting meeting = MEETING.withTime(MeetingTime.of("2022-04-07")).withAgenda(item);
        Dossier dossier = Dossier.builder()
                .id("sag")
                .title("Sag")
                .addDocuments(meeting, MEETING.withId(Id.parse("naeste")).withTime(MeetingTime.of(next)))
                .build();

        assertThat(VALIDATOR.validate(dossier))
                .extracting(Problem::code)
                .isEqualTo(back ? List.of("RA-4009") : List.of());
    }

    @Test
    void aPublicTitleIsForAClosedItem() {
        AgendaItem item = AgendaItem.of(AgendaItemKind.DECISION, "Sag").withPublicTitle("Ejendomssag");

        assertThat(codes(MEETING.withAgenda(item.withAccess(Access.CLOSED)))).isEmpty();
        assertThat(codes(MEETING.withAgenda(item.withAccess(Access.TITLE_ONLY))))
                .containsExactly("RA-3018");
        assertThat(codes(MEETING.withAccess(Access.OPEN).withAgenda(item))).containsExactly("RA-3018");
        assertThat(codes(MEETING.withAccess(null).withAgenda(item))).isEmpty();
    }

    @Test
    void anAttachmentIsNotMoreOpenThanItsItem() {
        AgendaItem item = AgendaItem.of(AgendaItemKind.DECISION, "Sag");
        AgendaItem open = item.withAttachments(attachment(Access.OPEN));

        assertThat(codes(MEETING.withAgenda(open))).isEmpty();
        assertThat(codes(MEETING.withAgenda(open.withAccess(Access.TITLE_ONLY))))
                .containsExactly("RA-3012");
        assertThat(codes(MEETING.withAgenda(
                        item.withAccess(Access.TITLE_ONLY).withAttachments(attachment(Access.TITLE_ONLY)))))
                .isEmpty();
        assertThat(codes(MEETING.withAgenda(item.withAccess(Access.CLOSED).withItems(open))))
                .containsExactly("RA-3012");
        assertThat(VALIDATOR.validate(
                        MEETING.withAgenda(item.withAccess(Access.CLOSED).withItems(open))))
                .extracting(Problem::english)
                .noneMatch(text -> text.contains("not stated"));
        assertThat(VALIDATOR.validate(MEETING.withAccess(null).withAgenda(open)))
                .extracting(Problem::english)
                .allMatch(text -> text.contains("not stated"))
                .hasSize(1);
    }

    private static Attachment attachment(Access access) {
        return Attachment.builder().title("Bilag").access(access).build();
    }

    @ParameterizedTest
    @CsvSource({"PLANNED, false", "ONGOING, false", "COMPLETED, false", "MOVED, true", "CANCELLED, true"})
    void onlyWhatIsWithdrawnIsNotDecided(Progress progress, boolean isWithdrawn) {
        AgendaItem item = AgendaItem.of(AgendaItemKind.DECISION, "Sag")
                .withProgress(progress)
                .withDecisions(Decision.approved("2022-04-07"));

        assertThat(codes(MEETING.withAgenda(item)).contains("RA-3014")).isEqualTo(isWithdrawn);
    }

    @Test
    void aNumberIsRepeatedOnlyAmongSiblings() {
        AgendaItem one = AgendaItem.of(AgendaItemKind.DECISION, "Sag").withNumber("1");

        assertThat(codes(MEETING.withAgenda(one.withItems(one)))).isEmpty();
        assertThat(codes(MEETING.withAgenda(one.withItems(one, one)))).containsExactly("RA-3006");
    }

    @Test
    void whoAttendsAnItemAttendsNothingElse() {
        Meeting meeting = MEETING.withAttachments(attachment(Access.OPEN).withId(Id.parse("bilag")));
        Attendance attendance = Attendance.builder()
                .who(Participant.of(ParticipantKind.DISABILITY_COUNCIL, "Slagelse Handicapråd"))
                .presence(Presence.PRESENT)
                .addItem(Id.parse("bilag"))
                .build();

        assertThat(codes(attended(meeting, attendance))).containsExactly("RA-3011");
    }

    @Test
    void theNumberOfAnItemIsNotItsId() {
        Meeting meeting = MEETING.withAgenda(
                AgendaItem.of(AgendaItemKind.DECISION, "Sag").withNumber("3").withId(Id.parse("punkt-3")));
        Attendance attendance = Attendance.builder()
                .who(Participant.named("Rådet"))
                .presence(Presence.ABSENT)
                .addItem(Id.parse("3"))
                .build();

        assertThat(ModelValidator.create().validate(attended(meeting, attendance)))
                .extracting(Problem::danish)
                .containsExactly("Intet punkt på mødets dagsorden har id'et »3«. Punkt 3 har id'et »punkt-3«.");
    }

    private static Contact named(String name) {
        return Contact.builder().name(name).build();
    }

    private static Meeting left(Participant... who) {
        return attended(
                MEETING,
                Stream.of(who)
                        .map(one -> Attendance.builder()
                                .who(one)
                                .presence(Presence.LEFT)
                                .build())
                        .toArray(Attendance[]::new));
    }

    private static Meeting attended(Meeting meeting, Attendance... attendance) {
        return meeting.withMinutes(Minutes.builder().addAttendance(attendance).build());
    }

    @Test
    void whatHasNoTitleToShowIsClosed() {
        Meeting meeting = MEETING.withAgenda(AgendaItem.builder()
                        .kind(AgendaItemKind.BREAK)
                        .access(Access.TITLE_ONLY)
                        .build())
                .withAttachments(Attachment.builder()
                        .url("https://example.org/bilag")
                        .access(Access.TITLE_ONLY)
                        .build());

        Meeting shown = meeting.publicView().orElseThrow();

        assertThat(shown.agenda())
                .extracting(item -> item.access().orElseThrow())
                .containsExactly(Access.CLOSED);
        assertThat(shown.attachments()).isEmpty();
        assertThat(codes(shown)).isEmpty();
    }

    @Test
    void aBodyThatSendsItsOwnInvitationIsStatedOnce() {
        Participant group = Participant.of(ParticipantKind.STEERING_GROUP);
        Contact contact = Contact.builder().name("Somebody").build();
        Invitation own = Invitation.builder()
                .onBehalfOf(group)
                .sender(group.withContact(contact))
                .build();

        assertThat(codes(invited(own))).containsExactly("RA-3020");
        assertThat(codes(invited(own).withoutPersonalData())).containsExactly("RA-3020");
        assertThat(codes(invited(own.withSender(group.withRole("formand"))))).isEmpty();
        assertThat(codes(invited(own.withOnBehalfOf(null)))).isEmpty();
        Participant somebody = Participant.builder().contact(contact).build();
        assertThat(codes(invited(own.withOnBehalfOf(somebody).withSender(somebody))))
                .isEmpty(); // as without personal data: nothing says who they are
    }

    private static Meeting invited(Invitation invitation) {
        return MEETING.withInvitation(invitation);
    }

    @Test
    void theMeetingAtWhichMinutesWereApprovedHasOneHome() {
        Reference later = Reference.builder().wording("mødet i maj").build();
        Decision approval = Decision.approved("2023-05-02");
        Minutes minutes =
                Minutes.builder().addApproval(approval.withMeeting(later)).build();

        assertThat(codes(MEETING.withMinutes(minutes))).containsExactly("RA-3021");
        assertThat(codes(MEETING.withMinutes(minutes.withApprovals(approval).withApprovedAt(later))))
                .isEmpty();
        Decision inWriting = approval.withMeeting(later).withInWriting(true);
        assertThat(codes(MEETING.withMinutes(minutes.withApprovals(inWriting)))).containsExactly("RA-1025");
    }

    @Test
    void anItemEndsAfterItBegins() {
        AgendaItem item = AgendaItem.builder()
                .title("Budget")
                .start(LocalTime.of(16, 0))
                .end(LocalTime.of(15, 0))
                .build();

        assertThat(codes(MEETING.withAgenda(item))).containsExactly("RA-3001");
        assertThat(codes(MEETING.withAgenda(item.withEnd(LocalTime.of(17, 0))))).isEmpty();
    }

    /** Who was absent from an item was not absent from the meeting, and can leave it. */
    @Test
    void oneWhoIsAbsentFromAnItemCanLeave() {
        Participant chair = Participant.builder().role("formand").build();
        Attendance absent =
                Attendance.builder().who(chair).presence(Presence.APOLOGY).build();
        Attendance left =
                Attendance.builder().who(chair).presence(Presence.LEFT).build();
        Meeting meeting = MEETING.withAgenda(
                AgendaItem.builder().id(new Id("p")).title("Budget").build());

        assertThat(codes(meeting.withMinutes(
                        Minutes.builder().addAttendance(absent, left).build())))
                .containsExactly("RA-3010");
        assertThat(codes(meeting.withMinutes(Minutes.builder()
                        .addAttendance(absent.withItems(new Id("p")), left)
                        .build())))
                .isEmpty();
    }

    /** A point of another item is nothing to decide on, but an item may be about it. */
    @Test
    void anItemMayBeAboutAPointOfAnother() {
        AgendaItem one = recommending("et");
        AgendaItem other = recommending("to").withAbout(Reference.within("et"));

        assertThat(codes(MEETING.withAgenda(one, other))).isEmpty();
        assertThat(codes(MEETING.withAgenda(
                        one,
                        other.withDecisions(Decision.builder()
                                .text("Godkendt.")
                                .addAbout(Reference.within("et"))
                                .build()))))
                .containsExactly("RA-3008");
    }

    private static AgendaItem recommending(String point) {
        return AgendaItem.builder()
                .title("Punkt")
                .addRecommendations(Recommendation.builder()
                        .addPoints(Passage.of("at godkende").withId(new Id(point)))
                        .build())
                .build();
    }
}
