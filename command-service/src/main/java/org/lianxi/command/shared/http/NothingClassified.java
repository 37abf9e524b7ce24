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
 * Text without a mark of state secrets: what is classified is not handled in this system
 * (INV-29; Law on Guarding State Secrets).
 */
@Documented
@Constraint(validatedBy = NothingClassified.Validator.class)
@Target({ ElementType.ANNOTATION_TYPE, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE })
@Retention(RetentionPolicy.RUNTIME)
public @interface NothingClassified {

    String message() default "{nothing-classified}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /**
     * Checks it, however wide its characters are written.
     */
    final class Validator implements ConstraintValidator<NothingClassified, String> {

        private static final Pattern FORBIDDEN = Pattern
            .compile("(?:绝密|机密|秘密)\\s*(?:[★☆*]|级)|[\\[【〔(](?:绝密|机密|秘密)[\\]】〕)]");

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return value == null || !FORBIDDEN.matcher(Normalizer.normalize(value, Normalizer.Form.NFKC)).find();
        }

    }

}
