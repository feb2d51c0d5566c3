/*
 * Made by a program, not by hand: npm run train -- --data DIR
 *
 * It was trained on pages of public benchmarks:
 * - scrapinghub/article-extraction-benchmark, MIT
 *   https://github.com/scrapinghub/article-extraction-benchmark
 * - Murrough-Foley/web-content-extraction-benchmark, (c) 2026 Murrough Foley, CC BY 4.0
 *   https://github.com/Murrough-Foley/web-content-extraction-benchmark
 *   https://creativecommons.org/licenses/by/4.0/
 *   Changed: of its pages and truths there are only numbers here that a program drew from them.
 * - adbar/trafilatura (its evaluation set), Apache-2.0
 *   https://github.com/adbar/trafilatura
 * - flairNLP/fundus (its parser tests), MIT
 *   https://github.com/flairNLP/fundus
 *
 * Data: 1004 pages, SHA-256 5c7fb2de531a20765aafc9d7d46ad585f567efca2a8769663d81db2271b20b2c
 * Seed: 1
 */
import type { PassageModel } from '../../article/passages/model-format'

export const secondModel: PassageModel = {
  features: [
    { name: 'words', limits: [1.792, 2.639, 2.996, 3.367, 3.584, 4.094, 4.248, 4.489] },
    { name: 'length', limits: [3.466, 4.143, 4.263, 4.82, 5.075, 5.187, 5.293, 5.589, 5.927, 6.068] },
    { name: 'wordLength', limits: [3, 4, 4.6, 4.889, 5, 5.638, 5.704, 6.22, 6.308, 6.667, 6.75, 6.88] },
    { name: 'linkShare', limits: [0, 0.1608] },
    { name: 'boldShare', limits: [0, 0.06349, 0.9821] },
    { name: 'italicShare', limits: [0.05155] },
    { name: 'commas', limits: [0, 0.01754, 0.07547, 0.1333] },
    { name: 'digits', limits: [0.003527, 0.02299, 0.05063] },
    { name: 'capitals', limits: [0.03497, 0.04749, 0.06303, 0.06897, 0.08571] },
    { name: 'opens', limits: [1.5, 4.5, 5.5, 6.5] },
    { name: 'endsSentence', limits: [0.5] },
    { name: 'block', limits: [1.5, 5.5, 6.5, 7.5, 9.5, 10.5] },
    { name: 'repeats', limits: [1.5, 2.5, 3.5, 4.5] },
    { name: 'line', limits: [0.5, 1.5] },
    { name: 'credit', limits: [0.5] },
    { name: 'description', limits: [0.5] },
    { name: 'caption', limits: [0.5] },
    { name: 'comment', limits: [0.5] },
    { name: 'aside', limits: [0.5] },
    { name: 'form', limits: [0.5] },
    { name: 'table', limits: [0.5] },
    { name: 'list', limits: [0.5] },
    { name: 'quote', limits: [0.5] },
    { name: 'inArticle', limits: [0.5] },
    { name: 'inMain', limits: [0.5] },
    { name: 'inBody', limits: [0.5] },
    { name: 'articles', limits: [0.5, 1.5, 2.5, 6.5, 8.5, 9.5, 14.5, 16.5, 17.5, 19.5] },
    { name: 'part', limits: [1.5] },
    { name: 'aboveCore', limits: [0.5, 4.5] },
    { name: 'aboveCoreBefore', limits: [0.5, 2.5, 4.5, 5.5, 6.5] },
    { name: 'aboveCoreAfter', limits: [0.5, 3.5, 4.5, 5.5, 17.5] },
    { name: 'stepsFromCore', limits: [0.5, 1.5, 2.5, 5.5, 6.5, 9.5, 10.5] },
    {
      name: 'coreShare',
      limits: [
        0.1042, 0.1346, 0.2993, 0.4145, 0.5501, 0.5813, 0.7626, 0.8354, 0.9098, 0.9506, 0.9541, 0.962, 0.9676,
        0.9956,
      ],
    },
    { name: 'branchLinkShare', limits: [0.01939, 0.03122, 0.06849, 0.09404, 0.3415, 0.5946] },
    {
      name: 'branchParagraphs',
      limits: [0, 0.01222, 0.01804, 0.02154, 0.02568, 0.03108, 0.06713, 0.09756, 0.2338, 0.7192],
    },
    { name: 'branchRepeats', limits: [1.099, 1.792, 2.398, 2.996, 3.135, 3.97, 4.06, 4.89] },
    { name: 'aboveContainer', limits: [0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 7.5] },
    { name: 'stepsFromContainer', limits: [0.5, 1.5, 5.5, 6.5, 7.5, 11.5, 12.5] },
    {
      name: 'containerShare',
      limits: [
        0.8798, 0.9006, 0.9091, 0.9293, 0.9352, 0.9425, 0.9488, 0.9648, 0.9679, 0.972, 0.9802, 0.9825, 0.9938,
      ],
    },
    { name: 'limbLinkShare', limits: [0, 0.01419, 0.02191, 0.02657, 0.0918, 0.3529] },
    { name: 'limbParagraphs', limits: [0.02038, 0.02431, 0.02935, 0.05794, 0.09677, 0.2172, 0.3273] },
    { name: 'alikeInCore', limits: [0, 0.1036, 0.9744] },
    { name: 'alikeInContainer', limits: [0.1739, 0.5424, 0.9298] },
    { name: 'alikeParagraphs', limits: [0.1951, 0.4067] },
    { name: 'alikeLinkShare', limits: [0.01592, 0.7689] },
    {
      name: 'alikeShare',
      limits: [
        0.005865, 0.007593, 0.01044, 0.02827, 0.04024, 0.07881, 0.1378, 0.1656, 0.1883, 0.2621, 0.3283, 0.381,
        0.4207, 0.5011, 0.5484, 0.7596, 0.8411, 0.8879,
      ],
    },
    { name: 'alikeCount', limits: [0.8959, 1.498, 1.701, 2.35, 2.441] },
    {
      name: 'alikeWords',
      limits: [1.099, 1.811, 2.508, 2.645, 2.842, 3.037, 3.112, 3.18, 3.353, 3.514, 3.64, 3.81, 3.907, 4.214],
    },
    { name: 'boxParagraphs', limits: [0.0122, 0.08224, 0.1339, 0.5604, 0.8017, 0.98] },
    {
      name: 'boxLength',
      limits: [
        2.892, 4.025, 4.135, 4.227, 4.431, 4.511, 4.611, 4.691, 4.924, 4.971, 5.096, 5.248, 5.357, 5.684,
        5.954,
      ],
    },
    { name: 'boxLinkShare', limits: [0.02683] },
    { name: 'boxPictures', limits: [0.01587, 0.03743, 0.04882, 0.1034, 0.125, 0.1563, 0.2143, 0.3333] },
    { name: 'outerParagraphs', limits: [0.5334, 0.7801, 0.8208] },
    { name: 'outerParagraphShare', limits: [0.1367, 0.1667] },
    { name: 'outerLinkShare', limits: [0.01367, 0.01853, 0.08969, 0.1205] },
    {
      name: 'outmostLinkShare',
      limits: [0.02206, 0.02738, 0.03371, 0.05271, 0.06987, 0.1159, 0.1384, 0.2274, 0.3734, 0.4603],
    },
    { name: 'wordsTwo', limits: [1.946, 4.22] },
    { name: 'wordsNext', limits: [1.482, 3.664, 3.97] },
    { name: 'wordsNextButOne', limits: [1.609, 2.833] },
    { name: 'linkShareBefore', limits: [0.04583, 0.6667] },
    { name: 'linkShareAfter', limits: [0.2143, 0.5802] },
    { name: 'rankBefore', limits: [-0.5, 1.5] },
    { name: 'rankAfter', limits: [0.5, 4.5] },
    { name: 'windowLinkShare', limits: [0.09804, 0.1377, 0.2151] },
    { name: 'nextLinkShare', limits: [0, 0.09551, 0.1167, 0.25] },
    { name: 'besideCore', limits: [0.5] },
    { name: 'pastFirst', limits: [-30, -18, -7, -2, 4, 9, 20, 24, 31, 40, 51, 57] },
    { name: 'pastLast', limits: [-46, -41, 0] },
    { name: 'coreParagraphs', limits: [1.5, 3.5, 4.5, 5.5, 8.5, 23.5, 24.5] },
    { name: 'passagesPastTitle', limits: [-60, -2, 24, 35, 43, 48, 58] },
    {
      name: 'wordsPastTitle',
      limits: [-2.079, 2.565, 5.004, 5.298, 5.529, 5.72, 5.878, 6.021, 6.89, 7.041, 7.272],
    },
    { name: 'paragraphsBefore', limits: [0, 0.0326, 0.09979, 0.1249, 0.4771, 0.6109, 0.7995, 0.8645] },
    { name: 'paragraphsAfter', limits: [0.1227, 0.1569, 0.1853, 0.3242, 0.48, 0.5101, 0.7859, 0.932] },
    {
      name: 'pageWords',
      limits: [6.629, 6.842, 7.117, 7.253, 7.41, 7.456, 7.497, 7.549, 7.613, 7.669, 7.788, 7.824],
    },
    { name: 'paragraphShare', limits: [0.3672, 0.4621, 0.7306, 0.7356, 0.7473, 0.7604, 0.7766] },
    { name: 'afterClutter', limits: [0.5, 9.5, 15.5, 16.5, 18.5, 19.5] },
    { name: 'sectionLinkShare', limits: [0.04186, 0.0714, 0.2046, 0.2617, 0.544, 0.9676] },
    { name: 'sectionParagraphs', limits: [0.09677, 0.1538, 0.2143, 0.25, 0.5758, 0.9167] },
    { name: 'sectionPlace', limits: [0.5, 1.5, 2.5, 4.5, 5.5, 7.5, 10.5] },
    { name: 'sectionLine', limits: [2.5, 3.5] },
    { name: 'titlesBefore', limits: [0.5, 2.5] },
    { name: 'headingsBefore', limits: [1.5, 3.5, 4.5, 7.5, 8.5, 9.5, 10.5, 12.5, 13.5, 14.5, 19.5] },
    { name: 'toLastParagraph', limits: [2.5, 7.5, 18.5, 21.5] },
    { name: 'toNextParagraph', limits: [0.5, 1.5, 2.5, 3.5, 4.5, 10.5] },
    { name: 'otherKept', limits: [0.5] },
    { name: 'otherAround', limits: [0, 0.04167, 0.5091, 0.7361, 0.9489, 0.9927] },
    {
      name: 'otherShare',
      limits: [
        0.367, 0.5254, 0.6061, 0.6329, 0.7021, 0.7206, 0.741, 0.7798, 0.7972, 0.8729, 0.8951, 0.9105, 0.9224,
        0.9492, 0.9679,
      ],
    },
  ],
  base: 1.2685,
  leafStep: 0.01017,
  trees:
    "Ty#Q##@L#Q##y##Up@>####Q4f####UJJz###z##M#x##Qx##Yiz##J##f##y#UiQ##Y##QT###.z#C##hkQ##>###.xW##{##U{##I##YpR#P###f4$####.w/#8###gf##W##.A4q####v#J#A##Mg$###Yk##4$###Q/z###U>>###z##.z#C##gz#4##D##Uj#We##j##f#.##Q4r###@{$##{###QU##vA%###gK###wEp###4Ej##p###.qW###vr##JJ###y8##kQ/###Do###x>#Jv###Q#@J###Q3##BF$##H##n##d>R3##M##Jv####U>z#{###.#zr###/0E>####4Dg####CFJn##e###&Q###HR3##g%##S##3##X[D###j$##>$###/R#@k###J#8C###EWo@##H##v$####0{H/##m##n##{##?@{l##i##G[####pv%k###>+###s##4pBv##i##E#n###Wd>R##j##pF####LWz#S###I#hW###qiH##>i##i##D##46Le##I###s#D##WfId###H##jx###4)qX##U##S#F###41kE##S###Sq###01Jk##h###,#[##/{Rm##>##m{####1s&x##w##x#C###41/R##J###&#_##{R#D#>##D#p+###14Hg##l##gn####4Em[##>##UJ####uSL###g{##Q#S##-[L<##X##l#l###W/E>##k##k##J##/{j#>##j##{#{##06?k####{{#[###41sR##D##V##D##2DvO###De##D###4mKn###{T##F###i[##iDA###J#R##'4Se##k###sl###3WrL###y#k##[##3WXP##F##I##,##BvE#p##$>###B##ivH###30S##{###3Rm<###SW##,###-ynL##g##4L####1l/@##%##[E####1Gyn##.##vY####iHv###i$#m##/##8&#{#Z##{D##{##68gK##n##n#p###0i(##-s##S##S##D#DeA###{R##D##m8D#L###4{#L###WWWR##T###J&###?)ED##S##Q#S###:-Rk##J##QM####0s{w##m##8##8##0LvS##>##H##S##:)/0##b##`J####8/mu##Q##%#s###iHv###WiG##G###iHv###Uv##v#>##6s&N##0##x#D###6iQ#p##0L##+###)&R#J##G.###S##8s{=###X]##F###340U##g###s^###IL&##y[###B[###3NC%###SS##S###iH##SQ##iQ##%##1W6{###K%##W###2sBB###8X##7###mR##v%#X##%#j##/:6i####*D##$##ni##nU##JJ##@##I/S#S##Qb###B##CUDD##U##.#l###?Q{p##i##k##C##2EGC##G##j#z###U#k*%###iS##J##kx##UU##k,##o##qWIF##U###U#o##5/0F##[##nh####unn###U%##r#{##u=#c##D#{-##<##`gW##J/##J##=##m9[#$###[J#J###:DF##D&##D##%##D#&Z>###{=##R##4K>x##J##h#>###-ga##EX##S##G##5-?2##D##S#G###-?:0###n##S#G##^gD###{iU##U###IABa##k##[##%##ng>n####n#@>###:R&#Q##(/##v###mR##<>C###(#Z##RJ#J#D##U#F#I##[8S#S##n##k#k##-/JH##J##%J####'`/##D##(Ln####2RW#S##SS##O###Uo#D#z##jQr####AAD##>o###Dw###XU#Ux##E##$#j##tSn#>##-l##s###0BBx###qp###S##ItQQ####*m#m###CgH##AA##A##H##&#XGD##p##pw###x#iNo##k##C#i##uK#;##U#G/##{##qW<=####;n##$##1DL##pv##w##l##lS#n##gT9###Z##2t{p##W####5{H0##C##,#g###aEd*####(&##n##gQ#lx###Rx#,###t$l>##/##&#^###q/{{##v##b#T###1rUD##'##dD####iMb#H###-nT####:)ni##n##U#n###7F9$##[##Cj####P?##{*U##I##p##3&g##xW##4##&##uUU#s##%s##H###^i_###{i&###g##0{/C###BC###/##`J#Jg##h##N#g##tRx]##m##DD####k%n#B###35k####XU#UR##U##$#j##n{nK##T###n#{##C9#q#v##q8##r##4mv#n##Sv##K###A@u#A##>o###=##WWg#N###cCg####&#3UD##U##&[###q/{D##{##{{#######)3D##Q'N^#DN'##&R@3.)##Q2']'*)&6G,':U#@%]T('I<#)&?P*1P#[P#>')(J[#JR+$JW[#'=%RC%-'O]&U7F#&)P</@W&.O:%ZM$##A$N?@##%N[NN#$$Q#?YA.#ZK&QA###$TG;B(Y*D%W@$)%FM@$-QM#&RZQ)%&GRC&&#I^?$JX#(E'PI.%J#YR.FW+$B&%RG(O@#X#;O)#%GP=$.%OZ/MWE'-GQ)%)TZJ.%ZLI#'%WK=#%$LR#LB?#$)PBG&$NY*&Q@U##HN-*%SNY.(NXU%&V+%Z>Y'I$*LVG'#JY%%)P@#WK-NA$&$#M[%PX+'TMWI,&(L$OUE#K%&ASX$#'&VNMG#/)OFS@%)+.RC$WKZ-,HQR%##L[.*RX0OL#EL#'$LOI)%OX&*TOO$#K$-WOJ+H#$TH^')%$QK#WS)&KTKF#.#'TP)MO.YM/GM#$.*SN(]N%*NE?B#-*$IRV'$S@@(OE###-UJ#XM%P,<JA)$&&OU'WN#,N6EH$&(L&UOG$W#)[FM&$&YI&&JR']H(SG##'$PK'VK?#S&OB&#&#UOK$NB(%TLE##&%OS)MF(R&;JC##-'RI0NC8/%BNR%#+-QL$WQL'A#LH%0%#EP&VL(1.OUM#(,%TN%SY$A'OH<##$$OS*JQ=-C$TF.#L$J(SL,]##VCB##&$ZP#MD&%GSD=#(#%SL&RN(/HL?E#/(KBX$+`P$J%UO$,'#QM#PX$D(MKF)'#,SP#GP*Q:.GO%0#I(SM)U;,O/CW%##,RNLL/&A#LFL#$'#NS.MS#N>&UD####OT`$#HT%YP@##%(KUG.'PV'HYE$+YK&&&>XS+M%KU##0&RO+VOO))OGH#&()OSW#E(UJ+[H#)%#PK$PT#VI$R_%-%S#PG)'RFC&EQ$*'ZFJ##0PM%DMX#$%#NBM%)VJ&PHY&#))JP&PN#'PUPF#*$$SM#JP%$VNHB#(#(KP#PS-#JUGB$&,XOG&'Q)@R%RM#%I0P&L4,$J`/G[##''SM&KP._(VHA%$$WM&(QM,OM&M?#^$#%VAT.#MR,YI$#'S(IV[#.R%JYH&%$$NR'>VW+.FRQ##(#^Q-M;-Q'T@F#%$)PH+OR/%GT=Z%%0#VQ'MV#NW#EM%'#+MT*QM$UM&M@##($QK$@U#(PCR[#%&$N]1QX#F$TMV$)*WMF)&%R>#MRK$'*WOH1#LP,P#0R#%)%IR&TG$D.NSB###G#ZL#'PS%JND#)%J,MS*#OSF(SF#'*#PUN%$L;(NUU##%%RO.FMG##FWY''$IP#(RGV$&K>P#%&&KOH%$QX)OQX$'UH%%MT&.NB&KQ$)##SPF#&LT*CLD#'&%QIU#%LP#WIC##DN#'H#JY,R(RE'###VPFZ%0MW(J/)%TM.0XJ+&SG$UD'%&T)KR2$LUU$GQ)1($NV-OS#A'ZII#4.(PW(YJ%QY&FQ#(&#NQ'NP&J#KND%R&&%KUE&(SF+LQ$(JR%#NU(%UM)MS&)'$OS1N8L)P$@P#(&*PS#NK.%XKKE#*#SET%#OU(O-VQ##J#XO#[##TM#QN$%)UE&$VN+KP#JS##$Q)HMV,&S*NQK##'Q^$*GS%VP+YP#Z%#%SMI##PX&MQ#$,#PR'PV$P#KPH$$#XO(%OR*N@$QC#&##PK&VK,Q#QKF&##%PLX+EP,P#T3%$*WLO0%0VA(OXE(&%$QL)RD+VJ(PA)-+$PKZW.U$&RMI#$-L'OZ#(QF#COZ##FO#$&RLY#P%N<##H$^)TL%S+O)WF,##M'QO.ZP$D'MJ&$&#XP'IQ#-FQPI#$(QO0PO%&&EOOA#$#N&LV%$PV$MQF1%P+X(QS)0'FVWD&%%VO$&CUX'%Q^M$)P,&<L&PH$P)TP$.(O)SJ#(RK&=OA#&%$OQO'#YPO&OG($43PJXB#(J*XKC(#(ZK&%PH'[P#NC&M$%(PN$HP'#SPP$J$##JR'XR(P&VE#&P#EL%R)#RN.PG&)##PVOM#&FQ*SA##$P[#,QM&M]&OE*0Q'WI,(#EMT$VN##,&PV&QKKE##%#TO%OL%P+LRG#%%&RPPN#(KQ%>P$&W&'UFX#&H#IRP$#%(HW&NT$J%PTC($0(PS+UA$N%OXF#(*-QN$OI#$QUQF$$#T#QHX&*&MRQH###%XN(NP%Y*EMX###$OT,XI$)ULNH##RP0$.OD%PL#P8#'.KR$'FU#QJ)LW$,*P(OD$#RE$SLX$##WNO.%+IYU.TG&#&%TP^&&PNT&IN$%S+*SG#UO$H(LU##&#EN%HR.-QERE$*#Q'IVX##,QOGX$(P,'NB/PM$P%UP))$'TL&JQS.T'SN(#P&T$@S##DU#KV###V*KQ.#NR(O@J&$#M$PU$'EMM#PX)($T%NPV$$.RHJZ#K#$*TO-NQ))UGV($#'WQ%MQ/,PFWH",
}
