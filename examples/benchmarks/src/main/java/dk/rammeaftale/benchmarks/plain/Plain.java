package dk.rammeaftale.benchmarks.plain;

import dk.rammeaftale.benchmarks.pojo.Forms;
import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The agreement for avaje's generators, with the properties that the measured agreement uses. The generators overflow the stack
 * on recursive types, so a passage inside a passage is a type of its own without passages, and an activity has no outcomes.
 */
public final class Plain {

    private Plain() {}

    @Json
    @Valid
    public record Agreement(
            @NotNull @Pattern(regexp = "frameworkAgreement") String type,
            @NotNull @Pattern(regexp = "1\\.0") String formatVersion,
            @NotNull @Pattern(regexp = Forms.ID) String id,
            @NotBlank String title,
            @Nullable List<@NotBlank String> alternativeTitles,
            @Nullable @Size(min = 1) String language,
            @Nullable @Pattern(regexp = Forms.WORD) String access,
            @Nullable @Pattern(regexp = Forms.LINK) String url,
            @Nullable @Pattern(regexp = Forms.AUTHORITY) String region,
            @NotNull @Pattern(regexp = Forms.WHEN) String period,
            @Nullable @Pattern(regexp = "P[0-9]+[YMD]") String renewedEvery,
            @Nullable @Size(min = 1) String field,
            @Nullable @Size(min = 1) String purpose,
            @Nullable List<@NotBlank String> alternativePurposes,
            @Nullable List<@NotNull @Valid Deadline> deadlines,
            @Nullable List<@NotNull @Valid Party> parties,
            @Nullable List<@NotNull @Valid Participant> bodies,
            @Nullable List<@NotNull @Valid Activity> process,
            @Nullable List<@NotNull @Valid Claim> claims,
            @Nullable List<@NotNull @Valid Part> parts,
            @Nullable List<@NotNull @Valid Passage> notes) {}

    @Json
    @Valid
    public record Party(
            @NotNull @Pattern(regexp = Forms.AUTHORITY) String authority,
            @Nullable @Size(min = 1) String name,
            @Nullable List<@NotNull @Valid Decision> decisions) {}

    @Json
    @Valid
    public record Decision(
            @Nullable @Valid Participant by,
            @Nullable @Pattern(regexp = Forms.WORD) String verdict,
            @Nullable @Pattern(regexp = Forms.WHEN) String when,
            @Nullable @Size(min = 1) String text) {}

    @Json
    @Valid
    public record Claim(
            @Nullable List<@NotNull @Valid Participant> by,
            @Nullable @Pattern(regexp = Forms.WORD) String verdict,
            @Nullable @Pattern(regexp = Forms.WHEN) String when,
            @Nullable @Size(min = 1) String wording) {}

    @Json
    @Valid
    public record Part(
            @NotNull @Pattern(regexp = Forms.ID) String id,
            @NotNull @Pattern(regexp = Forms.WORD) String kind,
            @Nullable @Size(min = 1) String title,
            @Nullable @Size(min = 1) String text,
            @Nullable List<@NotNull @Valid Passage> topics,
            @Nullable List<@NotNull @Valid FocusArea> focusAreas) {}

    @Json
    @Valid
    public record FocusArea(
            @NotNull @Pattern(regexp = Forms.ID) String id,
            @Nullable @Size(min = 1) String number,
            @NotBlank String title,
            @Nullable List<@NotBlank String> alternativeTitles,
            @Nullable List<@NotNull @Valid Passage> goals,
            @Nullable @Valid Passage content,
            @Nullable List<@NotNull @Valid Passage> results,
            @Nullable List<@NotNull @Valid Participant> beneficiaries) {}

    @Json
    @Valid
    public record Passage(
            @Nullable @Pattern(regexp = Forms.ID) String id,
            @Nullable @Size(min = 1) String number,
            @Nullable @Size(min = 1) String title,
            @Nullable @Size(min = 1) String text,
            @Nullable List<@NotNull @Valid Activity> activities,
            @Nullable List<@NotNull @Valid PassageInside> passages) {}

    @Json
    @Valid
    public record PassageInside(
            @Nullable @Pattern(regexp = Forms.ID) String id,
            @Nullable @Size(min = 1) String number,
            @Nullable @Size(min = 1) String title,
            @Nullable @Size(min = 1) String text,
            @Nullable List<@NotNull @Valid Activity> activities) {}

    @Json
    @Valid
    public record Activity(
            @Nullable @Pattern(regexp = Forms.WORD) String kind,
            @Nullable @Size(min = 1) String text,
            @Nullable @Pattern(regexp = Forms.WHEN) String when,
            @Nullable List<@NotNull @Valid Participant> who,
            @Nullable @Size(min = 1) String wording) {}

    @Json
    @Valid
    public record Deadline(
            @Nullable @Pattern(regexp = Forms.ID) String id,
            @Nullable @Size(min = 1) String text,
            @Nullable @Pattern(regexp = Forms.WHEN) String atLatest,
            @Nullable @Pattern(regexp = Forms.WHEN) String before,
            @Nullable @Size(min = 1) String wording) {}

    @Json
    @Valid
    public record Participant(
            @Nullable @Pattern(regexp = Forms.WORD) String kind,
            @Nullable @Size(min = 1) String name,
            @Nullable @Pattern(regexp = Forms.AUTHORITY) String authority,
            @Nullable @Size(min = 1) String role) {}
}
