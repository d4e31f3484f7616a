package org.cooperationhub.project;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody did to a project. */
@Schema(name = "ProjectAction")
public enum ProjectAction {
    CREATED,
    EDITED,
    SUBMITTED,
    WITHDRAWN,
    EDITORIALLY_APPROVED,
    RETURNED,
    KEY_APPROVED,
    KEY_SILENT,
    PUBLISHED,
    UNPUBLISHED,
    ARCHIVED,
    DISCARDED,
    RESTORED,
    FILE_UPLOADED,
    VALUE_REPORTED,
    VALUE_EDITED,
    VALUE_SUBMITTED,
    VALUE_WITHDRAWN,
    VALUE_APPROVED,
    VALUE_RETURNED,
    PERIOD_LOCKED,
    PERIOD_UNLOCKED,
    RECEIPT_CONFIRMED,
    REMINDED
}
