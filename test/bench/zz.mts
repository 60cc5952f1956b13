import { examine } from "../../src/core/index";
import { isoToDay } from "../../src/core/domain/day";
import { bigWorkbook } from "./bigWorkbook";
const settings = { today: isoToDay("2022-01-15") ?? 0, graded: false, threshold: 0.5 };
const big = bigWorkbook(50_000);
const payload = JSON.stringify(big);
for (let i=0;i<10;i++){ (globalThis as any).gc?.(); const t=performance.now(); 
 let last=t, max=0, at=0, phases: string[]=[]; let prev=0;
 const a = await examine(big, settings, async (s)=>{const n=performance.now(); if(n-last>max){max=n-last;at=s} last=n; if(Math.floor(s*5)!==Math.floor(prev*5)) phases.push((n-t).toFixed(0)); prev=s; return true;});
 const t2=performance.now();(globalThis as any).gc?.(); const t3=performance.now(); JSON.parse(payload); const t4=performance.now();
 console.log((t2-t).toFixed(0), "max step", max.toFixed(0), "at", at.toFixed(2), phases.join(" "), "parse", (t4-t3).toFixed(0), a.ok && a.value.report.findings.length);}
