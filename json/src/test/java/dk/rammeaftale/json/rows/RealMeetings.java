package dk.rammeaftale.json.rows;

import static dk.rammeaftale.meeting.AgendaItemKind.GROUP;
import static dk.rammeaftale.people.ParticipantKind.KKR;
import static dk.rammeaftale.people.ParticipantKind.STEERING_GROUP;

import dk.rammeaftale.Dossier;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.ActivityKind;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Identifier;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.AgendaItemKind;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.meeting.Venue;
import dk.rammeaftale.people.Participant;
import java.time.LocalTime;

/** Made-up meetings of a year about one agreement: held, planned, moved and cancelled. */
final class RealMeetings {

    private static final Participant STEERING = Participant.of(STEERING_GROUP, "Den administrative styregruppe");

    private RealMeetings() {}

    static Dossier dossier() {
        return Dossier.builder()
                .id("moeder-2024")
                .title("Møder om rammeaftalen i 2024")
                .addDocuments(held(), planned(), moved(), cancelled(), workshop())
                .addNote(RealAgreements.MADE_UP)
                .build();
    }

    static Meeting held() {
        return Meeting.builder()
                .id("styregruppe-2024-02-28")
                .title("Møde i den administrative styregruppe")
                .addIdentifiers(
                        Identifier.of("Sekretariatet, sagsnummer", "S2024-118"), Identifier.of("mødenummer", "1/2024"))
                .kind(ActivityKind.BODY_MEETING)
                .progress(Progress.COMPLETED)
                .body(STEERING)
                .time(MeetingTime.of("2024-02-28", "09:00", "12:00").withActualEnd(LocalTime.of(12, 25)))
                .venue(Venue.builder()
                        .name("Rådhuset i Viborg")
                        .address("Prinsens Alle 5, Viborg")
                        .addRooms("M.1.4", "M.1.5")
                        .online(true)
                        .link("https://video.example.org/styregruppe")
                        .build())
                .addAgenda(forDecision(), forInformation(), supplementary())
                .build();
    }

    private static AgendaItem forDecision() {
        return AgendaItem.of(GROUP, "Til beslutning")
                .withNumber("A")
                .withItems(
                        AgendaItem.of(AgendaItemKind.APPROVAL_OF_AGENDA, "Dagsordenen")
                                .withNumber("01"),
                        AgendaItem.of(AgendaItemKind.DECISION, "Takster for 2025")
                                .withId(Id.parse("takster"))
                                .withNumber("02")
                                .withIdentifiers(Identifier.of("Sekretariatet, sagsnummer", "S2024-121"))
                                .withAttachments(Attachment.of("Takstberegning")
                                        .withIdentifiers(Identifier.of("Sekretariatet, dokumentnummer", "D-4471")))
                                .withItems(
                                        AgendaItem.of(AgendaItemKind.DISCUSSION, "Botilbud")
                                                .withNumber("2.10"),
                                        AgendaItem.of(AgendaItemKind.DISCUSSION, "Dagtilbud")
                                                .withNumber("2.2")),
                        AgendaItem.of(AgendaItemKind.DECISION, "Fælles visitation")
                                .withNumber("03")
                                .withProgress(Progress.CANCELLED),
                        AgendaItem.of(AgendaItemKind.DECISION, "Evaluering af udviklingsdelen")
                                .withNumber("04")
                                .withProgress(Progress.MOVED)
                                .withMovedTo(Reference.to("styregruppe-2024-05-29", "evaluering")));
    }

    private static AgendaItem forInformation() {
        return AgendaItem.of(GROUP, "Til orientering")
                .withNumber("B")
                .withItems(AgendaItem.of(AgendaItemKind.INFORMATION, "Nyt fra sekretariatet")
                        .withNumber("05"));
    }

    private static AgendaItem supplementary() {
        return AgendaItem.of(AgendaItemKind.DECISION, "Midlertidige pladser")
                .withNumber("T1")
                .withSupplementary(true);
    }

    static Meeting planned() {
        return Meeting.builder()
                .id("styregruppe-2024-05-29")
                .title("Møde i den administrative styregruppe")
                .kind(ActivityKind.BODY_MEETING)
                .progress(Progress.PLANNED)
                .body(STEERING)
                .time(MeetingTime.of("2024-05-29", "13:00", "15:00"))
                .venue(Venue.builder()
                        .online(true)
                        .link("https://video.example.org/styregruppe")
                        .build())
                .addAgenda(
                        AgendaItem.of(AgendaItemKind.DECISION, "Evaluering af udviklingsdelen")
                                .withId(Id.parse("evaluering"))
                                .withNumber("1"),
                        AgendaItem.of(AgendaItemKind.INFORMATION, "Opfølgning på takster")
                                .withNumber("2")
                                .withAbout(Reference.to("styregruppe-2024-02-28", "takster")))
                .build();
    }

    static Meeting moved() {
        return Meeting.builder()
                .id("temadag-2024")
                .title("Temadag om magtanvendelse")
                .kind(ActivityKind.THEME_DAY)
                .progress(Progress.MOVED)
                .time(MeetingTime.of("2024-10-03", "09:30", "15:30"))
                .addEarlierTimes(
                        MeetingTime.of("2024-04-11", "09:30", "15:30"),
                        MeetingTime.of("2024-06-13").withWording("torsdag i uge 24"))
                .venue(Venue.of("Kongrescentret i Herning"))
                .build();
    }

    static Meeting cancelled() {
        return Meeting.builder()
                .id("hoering-2024")
                .title("Høringsmøde om udkastet")
                .kind(ActivityKind.HEARING)
                .progress(Progress.CANCELLED)
                .body(Participant.of(KKR, "KKR Midtjylland"))
                .time(MeetingTime.of("2024-08-21", "17:00", "19:00"))
                .addNote(Passage.of("Aflyst, fordi for få havde meldt sig."))
                .build();
    }

    static Meeting workshop() {
        return Meeting.builder()
                .id("vaerksted-2024")
                .title("Værksted om nye tilbud")
                .kind(ActivityKind.parse("midtjylland:vaerksted"))
                .build();
    }
}
