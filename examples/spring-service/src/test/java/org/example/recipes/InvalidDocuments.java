package org.example.recipes;

import dk.rammeaftale.json.InvalidDocumentException;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class InvalidDocuments {

    @ExceptionHandler // also called if it is the cause of Spring's exception for an unreadable body
    ProblemDetail invalid(InvalidDocumentException e, Locale locale) {
        ProblemDetail answer = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, e.message(locale));
        answer.setProperty("problems", e.problems());
        return answer;
    }
}
