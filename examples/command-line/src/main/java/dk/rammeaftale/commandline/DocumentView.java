package dk.rammeaftale.commandline;

import dk.rammeaftale.agreement.Amendment;
import dk.rammeaftale.agreement.FrameworkAgreement;
import dk.rammeaftale.document.Activity;
import dk.rammeaftale.document.Attachment;
import dk.rammeaftale.document.Deadline;
import dk.rammeaftale.document.Document;
import dk.rammeaftale.document.Passage;
import dk.rammeaftale.document.Reference;
import dk.rammeaftale.dossier.Dossier;
import dk.rammeaftale.meeting.Meeting;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Participant;
import java.util.List;
import java.util.stream.Collectors;

/** Shows any document, and what all of them are made of. */
final class DocumentView {

    private final Page page;
    private final Labels labels;

    DocumentView(Page page, Labels labels) {
        this.page = page;
        this.labels = labels;
    }

    void show(Document document) {
        if (document instanceof FrameworkAgreement agreement) {
            new AgreementView(page, labels, this).show(agreement);
        } else if (document instanceof Amendment amendment) {
            new AgreementView(page, labels, this).show(amendment);
        } else if (document instanceof Meeting meeting) {
            new MeetingView(page, labels, this).show(meeting);
        } else if (document instanceof Dossier dossier) {
            head(dossier);
            page.labelled(
                    labels.get("documents"), String.valueOf(dossier.documents().size()));
            tail(dossier);
            for (Document inside : dossier.documents()) {
                page.heading("— — —");
                page.heading("");
                show(inside);
            }
        }
    }

    /** Shows what stands at the top of every document. */
    void head(Document document) {
        page.heading(document.title());
        page.line("=".repeat(Math.min(100, document.title().length())));
        page.list(labels.get("alsoCalled"), document.alternativeTitles());
        document.asOf().ifPresent(when -> page.labelled(labels.get("asOf"), labels.time(when)));
        document.url().ifPresent(url -> page.labelled(labels.get("url"), url));
        document.access().ifPresent(access -> page.labelled(labels.get("access"), labels.word("access", access)));
        page.list(
                labels.get("identifiers"),
                document.identifiers().stream()
                        .map(i -> i.scheme() + " " + i.value())
                        .toList());
    }

    /** Shows what stands at the end of every document. */
    void tail(Document document) {
        attachments(labels.get("attachments"), document.attachments());
        passages(labels.get("notes"), document.notes());
    }

    void passages(String heading, List<Passage> passages) {
        if (!passages.isEmpty()) {
            page.heading(heading);
            page.inside(() -> passages.forEach(this::passage));
        }
    }

    /** Shows a passage and what is inside it. */
    void passage(Passage passage) {
        String number = passage.number().map(n -> n + ".").orElse("–");
        String text =
                join(": ", List.of(passage.title().orElse(""), passage.text().orElse("")));
        page.element(number, text);
        page.inside(() -> {
            passage.passages().forEach(this::passage);
            passage.activities().forEach(activity -> page.element("·", activity(activity)));
        });
    }

    String activity(Activity activity) {
        String what = activity.kind().map(kind -> labels.word("activity", kind)).orElse("");
        String when = activity.when().map(labels::time).orElse("");
        return join(
                        ": ",
                        List.of(
                                join(", ", List.of(what, when)),
                                join(". ", List.of(activity.text().orElse(""), participants(activity.who())))))
                + activity.wording().map(this::quoted).orElse("");
    }

    String deadline(Deadline deadline) {
        String day = deadline.atLatest()
                .map(when -> labels.get("atLatest") + " " + labels.time(when))
                .or(() -> deadline.before().map(when -> labels.get("before") + " " + labels.time(when)))
                .orElse("");
        return join(": ", List.of(day, deadline.text().orElse("")))
                + deadline.wording().map(this::quoted).orElse("");
    }

    void attachments(String heading, List<Attachment> attachments) {
        if (!attachments.isEmpty()) {
            page.heading(heading);
            page.inside(() -> attachments.forEach(this::attachment));
        }
    }

    private void attachment(Attachment attachment) {
        String published = attachment.published().map(labels::time).orElse("");
        String access = attachment.access().map(a -> labels.word("access", a)).orElse("");
        String more = join(", ", List.of(published, access, attachment.url().orElse("")));
        String name = join(
                " ",
                List.of(
                        attachment.number().map(n -> n + ".").orElse(""),
                        attachment.title().orElse("")));
        page.element(
                "–",
                join(" – ", List.of(name, more))
                        + attachment.wording().map(this::quoted).orElse(""));
        page.inside(() -> attachment.attachments().forEach(this::attachment));
    }

    String participants(List<Participant> participants) {
        return participants.stream().map(this::participant).collect(Collectors.joining("; "));
    }

    String participant(Participant participant) {
        String name = participant
                .name()
                .orElseGet(() -> participant
                        .kind()
                        .map(k -> labels.word("participant", k))
                        .orElse(""));
        String authority = participant.authority().map(DocumentView::authority).orElse("");
        return join(", ", List.of(participant.role().orElse(""), name, authority));
    }

    static String authority(Authority authority) {
        return authority.name().orElse(authority.key());
    }

    String reference(Reference reference) {
        String target = join(
                " / ",
                List.of(
                        reference.document().map(Object::toString).orElse(""),
                        reference.element().map(Object::toString).orElse("")));
        return target.isEmpty()
                ? reference.wording().orElse("")
                : target + reference.wording().map(this::quoted).orElse("");
    }

    String quoted(String wording) {
        return " (" + labels.get("quote.open") + wording + labels.get("quote.close") + ")";
    }

    /** Joins what is there; a sentence that has its full stop gets no second one. */
    static String join(String between, List<String> parts) {
        StringBuilder joined = new StringBuilder();
        for (String part : parts) {
            if (!part.isEmpty()) {
                boolean stopped = between.startsWith(".") && joined.toString().endsWith(".");
                joined.append(joined.isEmpty() ? "" : stopped ? between.substring(1) : between)
                        .append(part);
            }
        }
        return joined.toString();
    }
}
