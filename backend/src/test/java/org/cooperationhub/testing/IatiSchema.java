package org.cooperationhub.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Assumptions;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The official schema of IATI 2.03 and real files of publishers, which are not part of the project. */
public final class IatiSchema {
    public static final Path FILES = Path.of("../../shared/iati");

    private IatiSchema() {}

    /** Skips the test, and says why, where the files are not beside the project. */
    public static void require() {
        var here = Files.isDirectory(FILES.resolve("schema"));
        if (!here)
            System.out.println(
                    "skipped: no IATI schema at " + FILES.toAbsolutePath().normalize());
        Assumptions.assumeTrue(
                here, "the IATI schema is not at " + FILES.toAbsolutePath().normalize());
    }

    /** What the schema says against the document; empty if it is valid. */
    public static List<String> faults(byte[] document) {
        var faults = new ArrayList<String>();
        try {
            var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(
                            FILES.resolve("schema/iati-activities-schema.xsd").toFile());
            var validator = schema.newValidator();
            validator.setErrorHandler(new ErrorHandler() {
                @Override
                public void warning(SAXParseException fault) {
                    faults.add(fault.getMessage());
                }

                @Override
                public void error(SAXParseException fault) {
                    faults.add(fault.getLineNumber() + ": " + fault.getMessage());
                }

                @Override
                public void fatalError(SAXParseException fault) throws SAXException {
                    throw fault;
                }
            });
            validator.validate(new StreamSource(new ByteArrayInputStream(document)));
        } catch (SAXException broken) {
            faults.add(String.valueOf(broken.getMessage()));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
        return faults;
    }
}
