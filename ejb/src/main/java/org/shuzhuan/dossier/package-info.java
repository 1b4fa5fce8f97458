/**
 * The dossier (一企一档): everything the portal knows of one enterprise on one page, and its journey (评估 → 规划 → 实施 →
 * 优化). Keeps nothing of its own: it reads what the features below it keep, line by line within the reader's scope.
 *
 * <p>Terms: dossier = 一企一档, line = 记录, journey = 转型进程, stage = 阶段.
 */
package org.shuzhuan.dossier;
