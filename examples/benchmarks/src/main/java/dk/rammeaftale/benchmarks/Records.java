package dk.rammeaftale.benchmarks;

import dk.rammeaftale.benchmarks.pojo.Access;
import dk.rammeaftale.benchmarks.pojo.PartKind;
import dk.rammeaftale.benchmarks.pojo.Progress;
import dk.rammeaftale.benchmarks.pojo.Stage;
import dk.rammeaftale.benchmarks.pojo.Verdict;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The agreement as records without constraints, for Jackson databind, with the same properties as the POJOs. */
final class Records {

    private Records() {}

    public record FrameworkAgreement(
            @Nullable String type,
            @Nullable String formatVersion,
            @Nullable String id,
            @Nullable String title,
            @Nullable List<String> alternativeTitles,
            @Nullable String language,
            @Nullable List<Identifier> identifiers,
            @Nullable Access access,
            @Nullable String url,
            @Nullable String asOf,
            @Nullable Stage stage,
            @Nullable String region,
            @Nullable String period,
            @Nullable Period renewedEvery,
            @Nullable String field,
            @Nullable String purpose,
            @Nullable List<String> alternativePurposes,
            @Nullable List<LegalBasis> legalBasis,
            @Nullable List<Deadline> deadlines,
            @Nullable List<Party> parties,
            @Nullable List<Participant> bodies,
            @Nullable List<Activity> process,
            @Nullable List<Decision> decisions,
            @Nullable List<ApprovalClaim> claims,
            @Nullable List<Part> parts,
            @Nullable List<FocusArea> focusAreas,
            @Nullable List<Attachment> appendices,
            @Nullable List<Reference> predecessors,
            @Nullable List<Reference> successors,
            @Nullable List<Passage> notes,
            @Nullable List<Attachment> attachments) {}

    public record Party(
            @Nullable String authority,
            @Nullable String name,
            @Nullable List<Decision> decisions) {}

    public record Part(
            @Nullable String id,
            @Nullable PartKind kind,
            @Nullable String title,
            @Nullable String text,
            @Nullable List<Passage> topics,
            @Nullable List<FocusArea> focusAreas,
            @Nullable List<Deadline> deadlines,
            @Nullable List<Attachment> appendices,
            @Nullable String publishedAs) {}

    public record FocusArea(
            @Nullable String id,
            @Nullable String number,
            @Nullable String title,
            @Nullable List<String> alternativeTitles,
            @Nullable List<Passage> goals,
            @Nullable Passage content,
            @Nullable List<Passage> results,
            @Nullable List<Participant> beneficiaries,
            @Nullable Reference origin,
            @Nullable Progress progress) {}

    public record ApprovalClaim(
            @Nullable List<Participant> by,
            @Nullable Verdict verdict,
            @Nullable String when,
            @Nullable List<Reference> about,
            @Nullable String wording) {}

    public record Passage(
            @Nullable String id,
            @Nullable String number,
            @Nullable String title,
            @Nullable String text,
            @Nullable List<Activity> activities,
            @Nullable List<Passage> passages) {}

    public record Decision(
            @Nullable Participant by,
            @Nullable Verdict verdict,
            @Nullable String when,
            @Nullable List<Reference> about,
            @Nullable String text,
            @Nullable Reference meeting) {}

    public record Deadline(
            @Nullable String id,
            @Nullable String text,
            @Nullable String atLatest,
            @Nullable String before,
            @Nullable Participant setBy,
            @Nullable List<LegalBasis> legalBasis,
            @Nullable String wording) {}

    public record Activity(
            @Nullable String id,
            @Nullable String kind,
            @Nullable String text,
            @Nullable String when,
            @Nullable List<Participant> who,
            @Nullable List<Passage> outcomes,
            @Nullable String wording) {}

    public record Attachment(
            @Nullable String id,
            @Nullable String number,
            @Nullable String title,
            @Nullable String url,
            @Nullable Access access,
            @Nullable String published,
            @Nullable List<Participant> recipients,
            @Nullable String revision,
            @Nullable String valid,
            @Nullable List<Identifier> identifiers,
            @Nullable List<Attachment> attachments,
            @Nullable String wording) {}

    public record Identifier(
            @Nullable String scheme, @Nullable String value) {}

    public record LegalBasis(
            @Nullable String statute,
            @Nullable String section,
            @Nullable String version,
            @Nullable String url) {}

    public record Reference(
            @Nullable String document,
            @Nullable String element,
            @Nullable String wording) {}

    public record Participant(
            @Nullable String kind,
            @Nullable String name,
            @Nullable String authority,
            @Nullable String role,
            @Nullable Contact contact) {}

    public record Contact(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone) {}
}
