/**
 * Digital-level assessment (数字化水平评测). Questionnaires are data, versioned and fixed once published; their levels are judged by a
 * decision table. An assessment is filled in, pledged and completed; its kind (自评, 服务商初评, 诊断评测, 改造前后现场评定) says what it
 * counts for.
 */
package org.shuzhuan.assessment;
