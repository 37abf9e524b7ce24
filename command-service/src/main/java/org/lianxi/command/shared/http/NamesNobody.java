package org.lianxi.command.shared.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.text.Normalizer;
import java.util.regex.Pattern;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

/**
 * Text in which nobody is identified by a number: no identity number, no mobile number.
 * The record is for good, and people are owed that they can be forgotten (INV-29;
 * Personal Information Protection Law, articles 28 and 47).
 */
@Documented
@Constraint(validatedBy = NamesNobody.Validator.class)
@Target({ ElementType.ANNOTATION_TYPE, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE })
@Retention(RetentionPolicy.RUNTIME)
public @interface NamesNobody {

    String message() default "{names-nobody}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /**
     * Checks it, however wide its characters are written.
     */
    final class Validator implements ConstraintValidator<NamesNobody, String> {

        private static final Pattern FORBIDDEN = Pattern
            .compile("(?<![0-9A-Za-z])[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
                    + "[0-9]{3}[0-9Xx](?![0-9A-Za-z])"
                    + "|(?<![0-9A-Za-z-])1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9A-Za-z-])");

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return value == null || !FORBIDDEN.matcher(Normalizer.normalize(value, Normalizer.Form.NFKC)).find();
        }

    }

}
