import { trustedDocuments as t } from '@cohortium/schema/trusted';
const base='http://localhost:3100'; const id=(s:string)=>[...t].find(([,x])=>new RegExp(`(query|mutation) ${s}\\b`).test(x))?.[0];
const r=await fetch(base+'/graphql',{method:'POST',headers:{'content-type':'application/json',origin:base},body:JSON.stringify({documentId:[...t].find(([,x])=>x.includes('signInAsPersona'))?.[0],variables:{key:'maya-golan'}})});
const cookie=r.headers.get('set-cookie')!.split(';')[0]!;
const ask=async(n:string,v:object)=>(await (await fetch(base+'/graphql',{method:'POST',headers:{'content-type':'application/json',cookie,origin:base},body:JSON.stringify({documentId:id(n),variables:v})})).json()) as any;
const p=await ask('People',{first:5}); const c=await ask('Conventions',{phases:['NOW'],first:5}); const slug=c.data.conventions.nodes[0].slug; const cv=await ask('Convention',{slug}); const live=cv.data.convention.sessions.find((s:any)=>s.phase==='NOW'&&s.roomId)??cv.data.convention.sessions[0];
console.log(['/people/'+p.data.people.nodes[0].id,'/cohorts/'+p.data.people.nodes[0].cohorts[0].id,'/programmes/'+p.data.people.nodes[0].cohorts[0].programme.slug,'/conventions/'+slug,'/sessions/'+live.id,'/rooms/'+live.roomId].join(','));
