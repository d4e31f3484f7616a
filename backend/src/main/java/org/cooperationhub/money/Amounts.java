package org.cooperationhub.money;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.WrongForm;

/** An amount as clients write it: a string of digits with at most two decimals, and nothing else. */
public final class Amounts extends StdDeserializer<BigDecimal> {
    public static final String FORM = "^-?\\d{1,17}(\\.\\d{1,2})?$";
    private static final long serialVersionUID = 1L;

    Amounts() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (!in.hasToken(JsonToken.VALUE_STRING))
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, in);
        if (!in.getText().matches(FORM)) throw new WrongForm(in, "not-an-amount");
        return new BigDecimal(in.getText());
    }

    /** The amount that a query parameter names; 400 if it names none. */
    public static BigDecimal parameter(String name, String text) {
        if (!text.matches(FORM)) throw Problems.invalidParameter(name, "not-an-amount");
        return new BigDecimal(text);
    }
}
