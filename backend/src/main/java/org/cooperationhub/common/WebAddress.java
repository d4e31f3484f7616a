package org.cooperationhub.common;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** An http or https address that a page may link to: nothing that runs, no user name in it, up to 1,000 characters. */
@Constraint(validatedBy = WebAddress.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface WebAddress {
    String message() default "fault.not-a-web-address";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<WebAddress, String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text == null) return true;
            if (text.length() > 1000 || !PlainText.Check.plain(text)) return false;
            try {
                var address = new URI(text);
                var scheme = String.valueOf(address.getScheme());
                return (scheme.equals("https") || scheme.equals("http"))
                        && address.getHost() != null
                        && address.getUserInfo() == null;
            } catch (URISyntaxException broken) {
                return false;
            }
        }
    }
}
