package org.cooperationhub.common;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text in several languages as written by a client: known languages, bounded length, no control characters. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Texts.Check.class)
public @interface Texts {
    int max();

    boolean required() default false;

    String message() default "fault.required";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Faults are placed at the language they concern. */
    class Check implements ConstraintValidator<Texts, Map<String, String>> {
        private int max;
        private boolean required;

        @Override
        public void initialize(Texts texts) {
            max = texts.max();
            required = texts.required();
        }

        @Override
        public boolean isValid(@Nullable Map<String, String> texts, ConstraintValidatorContext context) {
            var written = texts == null ? Map.<String, String>of() : texts;
            var valid = !required || written.values().stream().anyMatch(each -> each != null && !each.isBlank());
            context.disableDefaultConstraintViolation();
            if (!valid)
                context.buildConstraintViolationWithTemplate("fault.required").addConstraintViolation();
            for (var each : written.entrySet()) {
                var fault = fault(each.getKey(), each.getValue());
                if (fault == null) continue;
                valid = false;
                context.buildConstraintViolationWithTemplate(fault)
                        .addBeanNode()
                        .inIterable()
                        .atKey(each.getKey())
                        .addConstraintViolation();
            }
            return valid;
        }

        private @Nullable String fault(String language, @Nullable String text) {
            if (!Languages.ALL.contains(language)) return "fault.unknown-language";
            if (text == null) return "fault.wrong-type";
            if (text.codePointCount(0, text.length()) > max) return "fault.too-long";
            return PlainText.Check.plain(text) ? null : "fault.control-characters";
        }
    }
}
