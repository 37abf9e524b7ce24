package org.lianxi.command.shared.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

/**
 * Text that a person may write: not blank, not too long, and free of characters that hide
 * or turn other text (controls, bidirectional overrides, zero-width characters, lone
 * surrogates). It identifies nobody by a number and is not classified.
 */
@Documented
@NamesNobody
@NothingClassified
@Constraint(validatedBy = PlainText.Validator.class)
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE })
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {

    /**
     * Longest length.
     * @return in UTF-16 units
     */
    int max();

    /**
     * Whether it may be left out.
     * @return false by default
     */
    boolean optional() default false;

    String message() default "{plain-text}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /**
     * Checks it.
     */
    final class Validator implements ConstraintValidator<PlainText, String> {

        private int max;

        private boolean optional;

        @Override
        public void initialize(PlainText constraint) {
            this.max = constraint.max();
            this.optional = constraint.optional();
        }

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            if (value == null) {
                return this.optional;
            }
            return !value.isBlank() && value.length() <= this.max && value.codePoints().allMatch(Validator::isPlain);
        }

        private static boolean isPlain(int character) {
            if (character == '\n' || character == '\t') {
                return true;
            }
            return switch (Character.getType(character)) {
                case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE,
                        Character.UNASSIGNED ->
                    false;
                default -> true;
            };
        }

    }

}
