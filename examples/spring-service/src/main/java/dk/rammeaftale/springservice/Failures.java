package dk.rammeaftale.springservice;

import dk.rammeaftale.time.When;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns all exceptions into problem responses; details of unexpected exceptions are only logged. */
@RestControllerAdvice
final class Failures extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Responses responses;

    Failures(Responses responses) {
        this.responses = responses;
    }

    @ExceptionHandler
    ResponseEntity<Body.Refused> refused(Refusal refusal, HttpServletRequest request) {
        return answer(refusal, request);
    }

    @ExceptionHandler({
        NonTransientDataAccessResourceException.class,
        TransientDataAccessException.class,
        RecoverableDataAccessException.class,
        UncategorizedSQLException.class, // H2 reports a failed disk or connection with it
        TransactionException.class
    })
    ResponseEntity<Body.Refused> databaseAway(Exception e, HttpServletRequest request) {
        LOG.warn(
                "The database does not answer: {}",
                NestedExceptionUtils.getMostSpecificCause(e).toString());
        return answer(new Refusal(Reason.DATABASE_AWAY), request);
    }

    @ExceptionHandler
    ResponseEntity<Body.Refused> unforeseen(Exception e, HttpServletRequest request) {
        LOG.error("Unexpected exception", e);
        return answer(new Refusal(Reason.INTERNAL_ERROR), request);
    }

    private ResponseEntity<Body.Refused> answer(Refusal refusal, HttpServletRequest request) {
        HttpHeaders headers = new HttpHeaders();
        if (refusal.reason().status() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            headers.set(HttpHeaders.RETRY_AFTER, "5");
        }
        return answer(refusal, headers, request);
    }

    private ResponseEntity<Body.Refused> answer(Refusal refusal, HttpHeaders headers, HttpServletRequest request) {
        return responses.refused(refusal, refusal.reason().status(), headers, request.getRequestURI());
    }

    /** Answers an invalid parameter with 400, and an invalid id in the path with 404, because no document has one. */
    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        boolean isInPath = e instanceof MethodArgumentTypeMismatchException argument
                && argument.getParameter().hasParameterAnnotation(PathVariable.class);
        Reason other = isInPath ? Reason.UNKNOWN_DOCUMENT : Reason.BAD_REQUEST;
        Reason reason = e.getRequiredType() == When.class ? Reason.BAD_DAY : other;
        return generic(answer(new Refusal(reason), headers, servlet(request)));
    }

    /** Keeps the status and headers of Spring's own exceptions, and replaces their texts. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (status.is5xxServerError()) {
            LOG.error("Unexpected exception", e);
        }
        Refusal refusal = new Refusal(Reason.of(status.value()));
        return generic(responses.refused(
                refusal, status.value(), headers, servlet(request).getRequestURI()));
    }

    private static HttpServletRequest servlet(WebRequest request) {
        return ((ServletWebRequest) request).getRequest();
    }

    private static ResponseEntity<Object> generic(ResponseEntity<Body.Refused> answer) {
        return new ResponseEntity<>(answer.getBody(), answer.getHeaders(), answer.getStatusCode());
    }

    /** Gives errors outside Spring's dispatcher the same form of response. */
    @RestController
    static final class ErrorPage implements ErrorController {

        private final Responses responses;

        ErrorPage(Responses responses) {
            this.responses = responses;
        }

        @RequestMapping("${spring.web.error.path}")
        ResponseEntity<Body.Refused> error(HttpServletRequest request) {
            int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
            Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            String instance = path == null ? request.getRequestURI() : path.toString();
            return responses.refused(new Refusal(Reason.of(status)), status, new HttpHeaders(), instance);
        }
    }
}
