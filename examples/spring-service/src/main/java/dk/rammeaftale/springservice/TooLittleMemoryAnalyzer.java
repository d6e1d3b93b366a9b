package dk.rammeaftale.springservice;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains without a stack trace that the heap is too small for the documents that the service accepts. */
final class TooLittleMemoryAnalyzer extends AbstractFailureAnalyzer<MemoryBudget.TooLittle> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MemoryBudget.TooLittle failure) {
        return new FailureAnalysis(
                failure.getMessage(), "Give it a larger heap (-Xmx), or lower rammeaftale.max-bytes.", failure);
    }
}
