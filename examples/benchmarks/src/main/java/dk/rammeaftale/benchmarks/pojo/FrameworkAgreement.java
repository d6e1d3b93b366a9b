package dk.rammeaftale.benchmarks.pojo;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A framework agreement. */
public class FrameworkAgreement {

    @NotNull
    private String type;

    @NotNull
    private String formatVersion;

    @NotNull
    @Pattern(regexp = Forms.ID)
    private String id;

    @NotBlank
    private String title;

    private List<@NotBlank String> alternativeTitles = List.of();

    @Size(min = 1)
    private String language;

    private List<@NotNull @Valid Identifier> identifiers = List.of();

    private Access access;

    @Pattern(regexp = Forms.LINK)
    private String url;

    @Pattern(regexp = Forms.WHEN)
    private String asOf;

    private Stage stage;

    @Pattern(regexp = Forms.AUTHORITY)
    private String region;

    @NotNull
    @Pattern(regexp = Forms.WHEN)
    private String period;

    private Period renewedEvery;

    @Size(min = 1)
    private String field;

    @Size(min = 1)
    private String purpose;

    private List<@NotBlank String> alternativePurposes = List.of();

    private List<@NotNull @Valid LegalBasis> legalBasis = List.of();

    private List<@NotNull @Valid Deadline> deadlines = List.of();

    private List<@NotNull @Valid Party> parties = List.of();

    private List<@NotNull @Valid Participant> bodies = List.of();

    private List<@NotNull @Valid Activity> process = List.of();

    private List<@NotNull @Valid Decision> decisions = List.of();

    private List<@NotNull @Valid ApprovalClaim> claims = List.of();

    private List<@NotNull @Valid Part> parts = List.of();

    private List<@NotNull @Valid FocusArea> focusAreas = List.of();

    private List<@NotNull @Valid Attachment> appendices = List.of();

    private List<@NotNull @Valid Reference> predecessors = List.of();

    private List<@NotNull @Valid Reference> successors = List.of();

    private List<@NotNull @Valid Passage> notes = List.of();

    private List<@NotNull @Valid Attachment> attachments = List.of();

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getFormatVersion() {
        return formatVersion;
    }

    public void setFormatVersion(String formatVersion) {
        this.formatVersion = formatVersion;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public List<String> getAlternativeTitles() {
        return alternativeTitles;
    }

    public void setAlternativeTitles(List<String> alternativeTitles) {
        this.alternativeTitles = alternativeTitles;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public List<Identifier> getIdentifiers() {
        return identifiers;
    }

    public void setIdentifiers(List<Identifier> identifiers) {
        this.identifiers = identifiers;
    }

    public Access getAccess() {
        return access;
    }

    public void setAccess(Access access) {
        this.access = access;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getAsOf() {
        return asOf;
    }

    public void setAsOf(String asOf) {
        this.asOf = asOf;
    }

    public Stage getStage() {
        return stage;
    }

    public void setStage(Stage stage) {
        this.stage = stage;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public Period getRenewedEvery() {
        return renewedEvery;
    }

    public void setRenewedEvery(Period renewedEvery) {
        this.renewedEvery = renewedEvery;
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public List<String> getAlternativePurposes() {
        return alternativePurposes;
    }

    public void setAlternativePurposes(List<String> alternativePurposes) {
        this.alternativePurposes = alternativePurposes;
    }

    public List<LegalBasis> getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(List<LegalBasis> legalBasis) {
        this.legalBasis = legalBasis;
    }

    public List<Deadline> getDeadlines() {
        return deadlines;
    }

    public void setDeadlines(List<Deadline> deadlines) {
        this.deadlines = deadlines;
    }

    public List<Party> getParties() {
        return parties;
    }

    public void setParties(List<Party> parties) {
        this.parties = parties;
    }

    public List<Participant> getBodies() {
        return bodies;
    }

    public void setBodies(List<Participant> bodies) {
        this.bodies = bodies;
    }

    public List<Activity> getProcess() {
        return process;
    }

    public void setProcess(List<Activity> process) {
        this.process = process;
    }

    public List<Decision> getDecisions() {
        return decisions;
    }

    public void setDecisions(List<Decision> decisions) {
        this.decisions = decisions;
    }

    public List<ApprovalClaim> getClaims() {
        return claims;
    }

    public void setClaims(List<ApprovalClaim> claims) {
        this.claims = claims;
    }

    public List<Part> getParts() {
        return parts;
    }

    public void setParts(List<Part> parts) {
        this.parts = parts;
    }

    public List<FocusArea> getFocusAreas() {
        return focusAreas;
    }

    public void setFocusAreas(List<FocusArea> focusAreas) {
        this.focusAreas = focusAreas;
    }

    public List<Attachment> getAppendices() {
        return appendices;
    }

    public void setAppendices(List<Attachment> appendices) {
        this.appendices = appendices;
    }

    public List<Reference> getPredecessors() {
        return predecessors;
    }

    public void setPredecessors(List<Reference> predecessors) {
        this.predecessors = predecessors;
    }

    public List<Reference> getSuccessors() {
        return successors;
    }

    public void setSuccessors(List<Reference> successors) {
        this.successors = successors;
    }

    public List<Passage> getNotes() {
        return notes;
    }

    public void setNotes(List<Passage> notes) {
        this.notes = notes;
    }

    public List<Attachment> getAttachments() {
        return attachments;
    }

    public void setAttachments(List<Attachment> attachments) {
        this.attachments = attachments;
    }

    @AssertTrue
    public boolean isIdentifiersUnique() {
        Set<String> seen = new HashSet<>();
        return identifiers.stream().allMatch(i -> seen.add(i.getScheme() + '\n' + i.getValue()));
    }

    @AssertTrue
    public boolean isPartiesUnique() {
        Set<String> seen = new HashSet<>();
        return parties.stream().allMatch(party -> seen.add(party.getAuthority()));
    }

    @AssertTrue
    public boolean isFocusAreaNumbersUnique() {
        Set<String> seen = new HashSet<>();
        return allFocusAreas().map(FocusArea::getNumber).allMatch(number -> number == null || seen.add(number));
    }

    @AssertTrue
    public boolean isDecisionsInOrder() {
        for (Party party : parties) {
            String earlier = "";
            for (Decision decision : party.getDecisions()) {
                String when = decision.getWhen();
                if (when != null) {
                    if (when.compareTo(earlier) < 0) {
                        return false;
                    }
                    earlier = when;
                }
            }
        }
        return true;
    }

    @AssertTrue
    public boolean isNotConcludedAgainstRejection() {
        boolean rejected = false;
        for (Party party : parties) {
            for (Decision decision : party.getDecisions()) {
                rejected |= decision.getBy() == null && decision.getVerdict() == Verdict.REJECTED;
            }
        }
        return !rejected || (stage != Stage.CONCLUDED && claims.isEmpty());
    }

    @AssertTrue
    public boolean isPublishedAsAppendix() {
        Set<String> ids = new HashSet<>();
        appendices.forEach(appendix -> ids.add(appendix.getId()));
        parts.forEach(part -> part.getAppendices().forEach(appendix -> ids.add(appendix.getId())));
        return parts.stream().map(Part::getPublishedAs).allMatch(id -> id == null || ids.contains(id));
    }

    @AssertTrue
    public boolean isIdsUnique() {
        List<String> ids = elementIds();
        return new HashSet<>(ids).size() == ids.size();
    }

    @AssertTrue
    public boolean isReferencesResolved() {
        Set<String> ids = new HashSet<>(elementIds());
        return Stream.concat(
                        claims.stream().flatMap(claim -> claim.getAbout().stream()),
                        parties.stream()
                                .flatMap(party -> party.getDecisions().stream())
                                .flatMap(decision -> decision.getAbout().stream()))
                .allMatch(reference -> reference.getDocument() != null
                        || reference.getElement() == null
                        || ids.contains(reference.getElement()));
    }

    private Stream<FocusArea> allFocusAreas() {
        return Stream.concat(parts.stream().flatMap(part -> part.getFocusAreas().stream()), focusAreas.stream());
    }

    private List<String> elementIds() {
        List<String> ids = new ArrayList<>();
        deadlines.forEach(deadline -> add(ids, deadline.getId()));
        appendices.forEach(appendix -> add(ids, appendix.getId()));
        attachments.forEach(attachment -> add(ids, attachment.getId()));
        parts.forEach(part -> {
            add(ids, part.getId());
            addPassages(ids, part.getTopics());
        });
        allFocusAreas().forEach(area -> {
            add(ids, area.getId());
            addPassages(ids, area.getGoals());
            if (area.getContent() != null) {
                addPassages(ids, List.of(area.getContent()));
            }
            addPassages(ids, area.getResults());
        });
        addActivities(ids, process);
        addPassages(ids, notes);
        return ids;
    }

    private static void addPassages(List<String> ids, List<Passage> passages) {
        for (Passage passage : passages) {
            add(ids, passage.getId());
            addActivities(ids, passage.getActivities());
            addPassages(ids, passage.getPassages());
        }
    }

    private static void addActivities(List<String> ids, List<Activity> activities) {
        for (Activity activity : activities) {
            add(ids, activity.getId());
            addPassages(ids, activity.getOutcomes());
        }
    }

    private static void add(List<String> ids, String id) {
        if (id != null) {
            ids.add(id);
        }
    }
}
